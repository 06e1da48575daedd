#![model(crate = "aws-sdk-sesv2", version = ">=1, <2", uses = "aws-types, aws-smithy-types, aws-smithy-runtime-api")]
//! The operations that services use; the builders keep what was set under its name.

pub use self::client::Client;
pub use self::config::Config;

pub mod client {
    use crate::operation;
    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        #[flow("")] pub fn new(sdk_config: &::aws_types::sdk_config::SdkConfig) -> Self;
        #[flow("")] pub fn from_conf(conf: crate::config::Config) -> Self;
        #[flow("")] pub fn send_email(&self) -> operation::send_email::builders::SendEmailFluentBuilder;
    }
}
pub mod config {
    #[derive(Clone, Debug)]
    pub struct Config;
    impl Config { pub fn new(config: &::aws_types::sdk_config::SdkConfig) -> Self; pub fn builder() -> Builder; }
    #[derive(Clone, Debug)]
    pub struct Builder;
    impl Builder {
        #[flow("ret = self")] pub fn build(self) -> Config;
        #[flow("self.endpoint_url = endpoint_url; ret = self")] pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self;
    }
    impl From<&::aws_types::sdk_config::SdkConfig> for Builder {}
}
pub mod error {
    pub type SdkError<E, R = ::aws_smithy_runtime_api::client::orchestrator::HttpResponse> = ::aws_smithy_runtime_api::client::result::SdkError<E, R>;
}
pub mod operation {
    pub mod send_email {
        #[derive(Clone, Debug, PartialEq)]
        pub struct SendEmailOutput {
            pub message_id: Option<String>,
        }
        impl SendEmailOutput {
            #[flow("ret = self.message_id")] pub fn message_id(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum SendEmailError {
            AccountSuspendedException(crate::types::error::AccountSuspendedException),
            BadRequestException(crate::types::error::BadRequestException),
            LimitExceededException(crate::types::error::LimitExceededException),
            MailFromDomainNotVerifiedException(crate::types::error::MailFromDomainNotVerifiedException),
            MessageRejected(crate::types::error::MessageRejected),
            NotFoundException(crate::types::error::NotFoundException),
            SendingPausedException(crate::types::error::SendingPausedException),
            TooManyRequestsException(crate::types::error::TooManyRequestsException),
        }
        impl SendEmailError {
            pub fn is_account_suspended_exception(&self) -> bool;
            pub fn is_bad_request_exception(&self) -> bool;
            pub fn is_limit_exceeded_exception(&self) -> bool;
            pub fn is_mail_from_domain_not_verified_exception(&self) -> bool;
            pub fn is_message_rejected(&self) -> bool;
            pub fn is_not_found_exception(&self) -> bool;
            pub fn is_sending_paused_exception(&self) -> bool;
            pub fn is_too_many_requests_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for SendEmailError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for SendEmailError {}
        pub mod builders {
            use super::{SendEmailError, SendEmailOutput};
            #[derive(Clone, Debug)]
            pub struct SendEmailFluentBuilder;
            impl SendEmailFluentBuilder {
                #[flow("self.from_email_address = input; ret = self")] pub fn from_email_address(self, input: impl Into<String>) -> Self;
                #[flow("self.from_email_address = input.Some.0; ret = self")] pub fn set_from_email_address(self, input: Option<String>) -> Self;
                #[flow("self.from_email_address_identity_arn = input; ret = self")] pub fn from_email_address_identity_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.from_email_address_identity_arn = input.Some.0; ret = self")] pub fn set_from_email_address_identity_arn(self, input: Option<String>) -> Self;
                #[flow("self.destination = input; ret = self")] pub fn destination(self, input: crate::types::Destination) -> Self;
                #[flow("self.destination = input.Some.0; ret = self")] pub fn set_destination(self, input: Option<crate::types::Destination>) -> Self;
                #[flow("self.reply_to_addresses[*] += input; ret = self")] pub fn reply_to_addresses(self, input: impl Into<String>) -> Self;
                #[flow("self.reply_to_addresses = input.Some.0; ret = self")] pub fn set_reply_to_addresses(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.feedback_forwarding_email_address = input; ret = self")] pub fn feedback_forwarding_email_address(self, input: impl Into<String>) -> Self;
                #[flow("self.feedback_forwarding_email_address = input.Some.0; ret = self")] pub fn set_feedback_forwarding_email_address(self, input: Option<String>) -> Self;
                #[flow("self.feedback_forwarding_email_address_identity_arn = input; ret = self")] pub fn feedback_forwarding_email_address_identity_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.feedback_forwarding_email_address_identity_arn = input.Some.0; ret = self")] pub fn set_feedback_forwarding_email_address_identity_arn(self, input: Option<String>) -> Self;
                #[flow("self.content = input; ret = self")] pub fn content(self, input: crate::types::EmailContent) -> Self;
                #[flow("self.content = input.Some.0; ret = self")] pub fn set_content(self, input: Option<crate::types::EmailContent>) -> Self;
                #[flow("self.email_tags[*] += input; ret = self")] pub fn email_tags(self, input: crate::types::MessageTag) -> Self;
                #[flow("self.email_tags = input.Some.0; ret = self")] pub fn set_email_tags(self, input: Option<Vec<crate::types::MessageTag>>) -> Self;
                #[flow("self.configuration_set_name = input; ret = self")] pub fn configuration_set_name(self, input: impl Into<String>) -> Self;
                #[flow("self.configuration_set_name = input.Some.0; ret = self")] pub fn set_configuration_set_name(self, input: Option<String>) -> Self;
                #[flow("self.endpoint_id = input; ret = self")] pub fn endpoint_id(self, input: impl Into<String>) -> Self;
                #[flow("self.endpoint_id = input.Some.0; ret = self")] pub fn set_endpoint_id(self, input: Option<String>) -> Self;
                #[flow("self.tenant_name = input; ret = self")] pub fn tenant_name(self, input: impl Into<String>) -> Self;
                #[flow("self.tenant_name = input.Some.0; ret = self")] pub fn set_tenant_name(self, input: Option<String>) -> Self;
                #[flow("self.list_management_options = input; ret = self")] pub fn list_management_options(self, input: crate::types::ListManagementOptions) -> Self;
                #[flow("self.list_management_options = input.Some.0; ret = self")] pub fn set_list_management_options(self, input: Option<crate::types::ListManagementOptions>) -> Self;
                #[flow("self.configuration_overrides = input; ret = self")] pub fn configuration_overrides(self, input: crate::types::ConfigurationOverrides) -> Self;
                #[flow("self.configuration_overrides = input.Some.0; ret = self")] pub fn set_configuration_overrides(self, input: Option<crate::types::ConfigurationOverrides>) -> Self;
                pub async fn send(self) -> Result<SendEmailOutput, crate::error::SdkError<SendEmailError>>;
            }
        }
    }
}
pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConfigurationOverrides { pub tracking: Option<crate::types::TrackingConfigurationOverrides> }
    impl ConfigurationOverrides {
        #[flow("")] pub fn builder() -> builders::ConfigurationOverridesBuilder;
        #[flow("ret = self.tracking")] pub fn tracking(&self) -> Option<&crate::types::TrackingConfigurationOverrides>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Destination { pub to_addresses: Option<Vec<String>>, pub cc_addresses: Option<Vec<String>>, pub bcc_addresses: Option<Vec<String>> }
    impl Destination {
        #[flow("")] pub fn builder() -> builders::DestinationBuilder;
        #[flow("ret = self.to_addresses.Some.0")] pub fn to_addresses(&self) -> &[String];
        #[flow("ret = self.cc_addresses.Some.0")] pub fn cc_addresses(&self) -> &[String];
        #[flow("ret = self.bcc_addresses.Some.0")] pub fn bcc_addresses(&self) -> &[String];
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmailContent { pub simple: Option<crate::types::Message>, pub raw: Option<crate::types::RawMessage>, pub template: Option<crate::types::Template> }
    impl EmailContent {
        #[flow("")] pub fn builder() -> builders::EmailContentBuilder;
        #[flow("ret = self.simple")] pub fn simple(&self) -> Option<&crate::types::Message>;
        #[flow("ret = self.raw")] pub fn raw(&self) -> Option<&crate::types::RawMessage>;
        #[flow("ret = self.template")] pub fn template(&self) -> Option<&crate::types::Template>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct ListManagementOptions { pub contact_list_name: String, pub topic_name: Option<String> }
    impl ListManagementOptions {
        #[flow("")] pub fn builder() -> builders::ListManagementOptionsBuilder;
        #[flow("ret = self.contact_list_name")] pub fn contact_list_name(&self) -> &str;
        #[flow("ret = self.topic_name")] pub fn topic_name(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageTag { pub name: String, pub value: String }
    impl MessageTag {
        #[flow("")] pub fn builder() -> builders::MessageTagBuilder;
        #[flow("ret = self.name")] pub fn name(&self) -> &str;
        #[flow("ret = self.value")] pub fn value(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Message { pub subject: Option<crate::types::Content>, pub body: Option<crate::types::Body>, pub headers: Option<Vec<crate::types::MessageHeader>>, pub attachments: Option<Vec<crate::types::Attachment>> }
    impl Message {
        #[flow("")] pub fn builder() -> builders::MessageBuilder;
        #[flow("ret = self.subject")] pub fn subject(&self) -> Option<&crate::types::Content>;
        #[flow("ret = self.body")] pub fn body(&self) -> Option<&crate::types::Body>;
        #[flow("ret = self.headers.Some.0")] pub fn headers(&self) -> &[crate::types::MessageHeader];
        #[flow("ret = self.attachments.Some.0")] pub fn attachments(&self) -> &[crate::types::Attachment];
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct RawMessage { pub data: ::aws_smithy_types::Blob }
    impl RawMessage {
        #[flow("")] pub fn builder() -> builders::RawMessageBuilder;
        #[flow("ret = self.data")] pub fn data(&self) -> &::aws_smithy_types::Blob;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Template { pub template_name: Option<String>, pub template_arn: Option<String>, pub template_content: Option<crate::types::EmailTemplateContent>, pub template_data: Option<String>, pub headers: Option<Vec<crate::types::MessageHeader>>, pub attachments: Option<Vec<crate::types::Attachment>> }
    impl Template {
        #[flow("")] pub fn builder() -> builders::TemplateBuilder;
        #[flow("ret = self.template_name")] pub fn template_name(&self) -> Option<&str>;
        #[flow("ret = self.template_arn")] pub fn template_arn(&self) -> Option<&str>;
        #[flow("ret = self.template_content")] pub fn template_content(&self) -> Option<&crate::types::EmailTemplateContent>;
        #[flow("ret = self.template_data")] pub fn template_data(&self) -> Option<&str>;
        #[flow("ret = self.headers.Some.0")] pub fn headers(&self) -> &[crate::types::MessageHeader];
        #[flow("ret = self.attachments.Some.0")] pub fn attachments(&self) -> &[crate::types::Attachment];
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrackingConfigurationOverrides { pub open_tracking_enabled: Option<crate::types::FeatureStatus>, pub click_tracking_enabled: Option<crate::types::FeatureStatus> }
    impl TrackingConfigurationOverrides {
        #[flow("")] pub fn builder() -> builders::TrackingConfigurationOverridesBuilder;
        #[flow("ret = self.open_tracking_enabled")] pub fn open_tracking_enabled(&self) -> Option<&crate::types::FeatureStatus>;
        #[flow("ret = self.click_tracking_enabled")] pub fn click_tracking_enabled(&self) -> Option<&crate::types::FeatureStatus>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Attachment { pub raw_content: ::aws_smithy_types::Blob, pub content_disposition: Option<crate::types::AttachmentContentDisposition>, pub file_name: String, pub content_description: Option<String>, pub content_id: Option<String>, pub content_transfer_encoding: Option<crate::types::AttachmentContentTransferEncoding>, pub content_type: Option<String> }
    impl Attachment {
        #[flow("")] pub fn builder() -> builders::AttachmentBuilder;
        #[flow("ret = self.raw_content")] pub fn raw_content(&self) -> &::aws_smithy_types::Blob;
        #[flow("ret = self.content_disposition")] pub fn content_disposition(&self) -> Option<&crate::types::AttachmentContentDisposition>;
        #[flow("ret = self.file_name")] pub fn file_name(&self) -> &str;
        #[flow("ret = self.content_description")] pub fn content_description(&self) -> Option<&str>;
        #[flow("ret = self.content_id")] pub fn content_id(&self) -> Option<&str>;
        #[flow("ret = self.content_transfer_encoding")] pub fn content_transfer_encoding(&self) -> Option<&crate::types::AttachmentContentTransferEncoding>;
        #[flow("ret = self.content_type")] pub fn content_type(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Body { pub text: Option<crate::types::Content>, pub html: Option<crate::types::Content> }
    impl Body {
        #[flow("")] pub fn builder() -> builders::BodyBuilder;
        #[flow("ret = self.text")] pub fn text(&self) -> Option<&crate::types::Content>;
        #[flow("ret = self.html")] pub fn html(&self) -> Option<&crate::types::Content>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Content { pub data: String, pub charset: Option<String> }
    impl Content {
        #[flow("")] pub fn builder() -> builders::ContentBuilder;
        #[flow("ret = self.data")] pub fn data(&self) -> &str;
        #[flow("ret = self.charset")] pub fn charset(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmailTemplateContent { pub subject: Option<String>, pub text: Option<String>, pub html: Option<String> }
    impl EmailTemplateContent {
        #[flow("")] pub fn builder() -> builders::EmailTemplateContentBuilder;
        #[flow("ret = self.subject")] pub fn subject(&self) -> Option<&str>;
        #[flow("ret = self.text")] pub fn text(&self) -> Option<&str>;
        #[flow("ret = self.html")] pub fn html(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum FeatureStatus { Disabled, Enabled }
    impl FeatureStatus { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for FeatureStatus {}
    impl ::std::str::FromStr for FeatureStatus { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for FeatureStatus {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageHeader { pub name: String, pub value: String }
    impl MessageHeader {
        #[flow("")] pub fn builder() -> builders::MessageHeaderBuilder;
        #[flow("ret = self.name")] pub fn name(&self) -> &str;
        #[flow("ret = self.value")] pub fn value(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum AttachmentContentDisposition {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum AttachmentContentTransferEncoding {}
    pub mod error {
        #[derive(Debug)]
        pub struct AccountSuspendedException;
        impl AccountSuspendedException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for AccountSuspendedException {}
        #[derive(Debug)]
        pub struct BadRequestException;
        impl BadRequestException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for BadRequestException {}
        #[derive(Debug)]
        pub struct LimitExceededException;
        impl LimitExceededException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for LimitExceededException {}
        #[derive(Debug)]
        pub struct MailFromDomainNotVerifiedException;
        impl MailFromDomainNotVerifiedException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for MailFromDomainNotVerifiedException {}
        #[derive(Debug)]
        pub struct MessageRejected;
        impl MessageRejected { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for MessageRejected {}
        #[derive(Debug)]
        pub struct NotFoundException;
        impl NotFoundException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for NotFoundException {}
        #[derive(Debug)]
        pub struct SendingPausedException;
        impl SendingPausedException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for SendingPausedException {}
        #[derive(Debug)]
        pub struct TooManyRequestsException;
        impl TooManyRequestsException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for TooManyRequestsException {}
    }
    pub mod builders {
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct ConfigurationOverridesBuilder;
        impl ConfigurationOverridesBuilder {
            #[flow("self.tracking = input; ret = self")] pub fn tracking(self, input: crate::types::TrackingConfigurationOverrides) -> Self;
            #[flow("self.tracking = input.Some.0; ret = self")] pub fn set_tracking(self, input: Option<crate::types::TrackingConfigurationOverrides>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::ConfigurationOverrides;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct DestinationBuilder;
        impl DestinationBuilder {
            #[flow("self.to_addresses[*] += input; ret = self")] pub fn to_addresses(self, input: impl Into<String>) -> Self;
            #[flow("self.to_addresses = input.Some.0; ret = self")] pub fn set_to_addresses(self, input: Option<Vec<String>>) -> Self;
            #[flow("self.cc_addresses[*] += input; ret = self")] pub fn cc_addresses(self, input: impl Into<String>) -> Self;
            #[flow("self.cc_addresses = input.Some.0; ret = self")] pub fn set_cc_addresses(self, input: Option<Vec<String>>) -> Self;
            #[flow("self.bcc_addresses[*] += input; ret = self")] pub fn bcc_addresses(self, input: impl Into<String>) -> Self;
            #[flow("self.bcc_addresses = input.Some.0; ret = self")] pub fn set_bcc_addresses(self, input: Option<Vec<String>>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::Destination;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct EmailContentBuilder;
        impl EmailContentBuilder {
            #[flow("self.simple = input; ret = self")] pub fn simple(self, input: crate::types::Message) -> Self;
            #[flow("self.simple = input.Some.0; ret = self")] pub fn set_simple(self, input: Option<crate::types::Message>) -> Self;
            #[flow("self.raw = input; ret = self")] pub fn raw(self, input: crate::types::RawMessage) -> Self;
            #[flow("self.raw = input.Some.0; ret = self")] pub fn set_raw(self, input: Option<crate::types::RawMessage>) -> Self;
            #[flow("self.template = input; ret = self")] pub fn template(self, input: crate::types::Template) -> Self;
            #[flow("self.template = input.Some.0; ret = self")] pub fn set_template(self, input: Option<crate::types::Template>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::EmailContent;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct ListManagementOptionsBuilder;
        impl ListManagementOptionsBuilder {
            #[flow("self.contact_list_name = input; ret = self")] pub fn contact_list_name(self, input: impl Into<String>) -> Self;
            #[flow("self.contact_list_name = input.Some.0; ret = self")] pub fn set_contact_list_name(self, input: Option<String>) -> Self;
            #[flow("self.topic_name = input; ret = self")] pub fn topic_name(self, input: impl Into<String>) -> Self;
            #[flow("self.topic_name = input.Some.0; ret = self")] pub fn set_topic_name(self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::ListManagementOptions, ::aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct MessageTagBuilder;
        impl MessageTagBuilder {
            #[flow("self.name = input; ret = self")] pub fn name(self, input: impl Into<String>) -> Self;
            #[flow("self.name = input.Some.0; ret = self")] pub fn set_name(self, input: Option<String>) -> Self;
            #[flow("self.value = input; ret = self")] pub fn value(self, input: impl Into<String>) -> Self;
            #[flow("self.value = input.Some.0; ret = self")] pub fn set_value(self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::MessageTag, ::aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct MessageBuilder;
        impl MessageBuilder {
            #[flow("self.subject = input; ret = self")] pub fn subject(self, input: crate::types::Content) -> Self;
            #[flow("self.subject = input.Some.0; ret = self")] pub fn set_subject(self, input: Option<crate::types::Content>) -> Self;
            #[flow("self.body = input; ret = self")] pub fn body(self, input: crate::types::Body) -> Self;
            #[flow("self.body = input.Some.0; ret = self")] pub fn set_body(self, input: Option<crate::types::Body>) -> Self;
            #[flow("self.headers[*] += input; ret = self")] pub fn headers(self, input: crate::types::MessageHeader) -> Self;
            #[flow("self.headers = input.Some.0; ret = self")] pub fn set_headers(self, input: Option<Vec<crate::types::MessageHeader>>) -> Self;
            #[flow("self.attachments[*] += input; ret = self")] pub fn attachments(self, input: crate::types::Attachment) -> Self;
            #[flow("self.attachments = input.Some.0; ret = self")] pub fn set_attachments(self, input: Option<Vec<crate::types::Attachment>>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::Message;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct RawMessageBuilder;
        impl RawMessageBuilder {
            #[flow("self.data = input; ret = self")] pub fn data(self, input: ::aws_smithy_types::Blob) -> Self;
            #[flow("self.data = input.Some.0; ret = self")] pub fn set_data(self, input: Option<::aws_smithy_types::Blob>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::RawMessage, ::aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct TemplateBuilder;
        impl TemplateBuilder {
            #[flow("self.template_name = input; ret = self")] pub fn template_name(self, input: impl Into<String>) -> Self;
            #[flow("self.template_name = input.Some.0; ret = self")] pub fn set_template_name(self, input: Option<String>) -> Self;
            #[flow("self.template_arn = input; ret = self")] pub fn template_arn(self, input: impl Into<String>) -> Self;
            #[flow("self.template_arn = input.Some.0; ret = self")] pub fn set_template_arn(self, input: Option<String>) -> Self;
            #[flow("self.template_content = input; ret = self")] pub fn template_content(self, input: crate::types::EmailTemplateContent) -> Self;
            #[flow("self.template_content = input.Some.0; ret = self")] pub fn set_template_content(self, input: Option<crate::types::EmailTemplateContent>) -> Self;
            #[flow("self.template_data = input; ret = self")] pub fn template_data(self, input: impl Into<String>) -> Self;
            #[flow("self.template_data = input.Some.0; ret = self")] pub fn set_template_data(self, input: Option<String>) -> Self;
            #[flow("self.headers[*] += input; ret = self")] pub fn headers(self, input: crate::types::MessageHeader) -> Self;
            #[flow("self.headers = input.Some.0; ret = self")] pub fn set_headers(self, input: Option<Vec<crate::types::MessageHeader>>) -> Self;
            #[flow("self.attachments[*] += input; ret = self")] pub fn attachments(self, input: crate::types::Attachment) -> Self;
            #[flow("self.attachments = input.Some.0; ret = self")] pub fn set_attachments(self, input: Option<Vec<crate::types::Attachment>>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::Template;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct TrackingConfigurationOverridesBuilder;
        impl TrackingConfigurationOverridesBuilder {
            #[flow("self.open_tracking_enabled = input; ret = self")] pub fn open_tracking_enabled(self, input: crate::types::FeatureStatus) -> Self;
            #[flow("self.open_tracking_enabled = input.Some.0; ret = self")] pub fn set_open_tracking_enabled(self, input: Option<crate::types::FeatureStatus>) -> Self;
            #[flow("self.click_tracking_enabled = input; ret = self")] pub fn click_tracking_enabled(self, input: crate::types::FeatureStatus) -> Self;
            #[flow("self.click_tracking_enabled = input.Some.0; ret = self")] pub fn set_click_tracking_enabled(self, input: Option<crate::types::FeatureStatus>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::TrackingConfigurationOverrides;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct AttachmentBuilder;
        impl AttachmentBuilder {
            #[flow("self.raw_content = input; ret = self")] pub fn raw_content(self, input: ::aws_smithy_types::Blob) -> Self;
            #[flow("self.raw_content = input.Some.0; ret = self")] pub fn set_raw_content(self, input: Option<::aws_smithy_types::Blob>) -> Self;
            #[flow("self.content_disposition = input; ret = self")] pub fn content_disposition(self, input: crate::types::AttachmentContentDisposition) -> Self;
            #[flow("self.content_disposition = input.Some.0; ret = self")] pub fn set_content_disposition(self, input: Option<crate::types::AttachmentContentDisposition>) -> Self;
            #[flow("self.file_name = input; ret = self")] pub fn file_name(self, input: impl Into<String>) -> Self;
            #[flow("self.file_name = input.Some.0; ret = self")] pub fn set_file_name(self, input: Option<String>) -> Self;
            #[flow("self.content_description = input; ret = self")] pub fn content_description(self, input: impl Into<String>) -> Self;
            #[flow("self.content_description = input.Some.0; ret = self")] pub fn set_content_description(self, input: Option<String>) -> Self;
            #[flow("self.content_id = input; ret = self")] pub fn content_id(self, input: impl Into<String>) -> Self;
            #[flow("self.content_id = input.Some.0; ret = self")] pub fn set_content_id(self, input: Option<String>) -> Self;
            #[flow("self.content_transfer_encoding = input; ret = self")] pub fn content_transfer_encoding(self, input: crate::types::AttachmentContentTransferEncoding) -> Self;
            #[flow("self.content_transfer_encoding = input.Some.0; ret = self")] pub fn set_content_transfer_encoding(self, input: Option<crate::types::AttachmentContentTransferEncoding>) -> Self;
            #[flow("self.content_type = input; ret = self")] pub fn content_type(self, input: impl Into<String>) -> Self;
            #[flow("self.content_type = input.Some.0; ret = self")] pub fn set_content_type(self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::Attachment, ::aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct BodyBuilder;
        impl BodyBuilder {
            #[flow("self.text = input; ret = self")] pub fn text(self, input: crate::types::Content) -> Self;
            #[flow("self.text = input.Some.0; ret = self")] pub fn set_text(self, input: Option<crate::types::Content>) -> Self;
            #[flow("self.html = input; ret = self")] pub fn html(self, input: crate::types::Content) -> Self;
            #[flow("self.html = input.Some.0; ret = self")] pub fn set_html(self, input: Option<crate::types::Content>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::Body;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct ContentBuilder;
        impl ContentBuilder {
            #[flow("self.data = input; ret = self")] pub fn data(self, input: impl Into<String>) -> Self;
            #[flow("self.data = input.Some.0; ret = self")] pub fn set_data(self, input: Option<String>) -> Self;
            #[flow("self.charset = input; ret = self")] pub fn charset(self, input: impl Into<String>) -> Self;
            #[flow("self.charset = input.Some.0; ret = self")] pub fn set_charset(self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::Content, ::aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct EmailTemplateContentBuilder;
        impl EmailTemplateContentBuilder {
            #[flow("self.subject = input; ret = self")] pub fn subject(self, input: impl Into<String>) -> Self;
            #[flow("self.subject = input.Some.0; ret = self")] pub fn set_subject(self, input: Option<String>) -> Self;
            #[flow("self.text = input; ret = self")] pub fn text(self, input: impl Into<String>) -> Self;
            #[flow("self.text = input.Some.0; ret = self")] pub fn set_text(self, input: Option<String>) -> Self;
            #[flow("self.html = input; ret = self")] pub fn html(self, input: impl Into<String>) -> Self;
            #[flow("self.html = input.Some.0; ret = self")] pub fn set_html(self, input: Option<String>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::EmailTemplateContent;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct MessageHeaderBuilder;
        impl MessageHeaderBuilder {
            #[flow("self.name = input; ret = self")] pub fn name(self, input: impl Into<String>) -> Self;
            #[flow("self.name = input.Some.0; ret = self")] pub fn set_name(self, input: Option<String>) -> Self;
            #[flow("self.value = input; ret = self")] pub fn value(self, input: impl Into<String>) -> Self;
            #[flow("self.value = input.Some.0; ret = self")] pub fn set_value(self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::MessageHeader, ::aws_smithy_types::error::operation::BuildError>;
        }
    }
}
