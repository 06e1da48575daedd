#![model(crate = "aws-sdk-ses", version = ">=1, <2", uses = "aws-types, aws-smithy-types, aws-smithy-runtime-api")]
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
        #[flow("")] pub fn send_raw_email(&self) -> operation::send_raw_email::builders::SendRawEmailFluentBuilder;
        #[flow("")] pub fn send_templated_email(&self) -> operation::send_templated_email::builders::SendTemplatedEmailFluentBuilder;
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
            pub message_id: String,
        }
        impl SendEmailOutput {
            #[flow("ret = self.message_id")] pub fn message_id(&self) -> &str;
        }
        #[derive(Debug)]
        pub enum SendEmailError {
            AccountSendingPausedException(crate::types::error::AccountSendingPausedException),
            ConfigurationSetDoesNotExistException(crate::types::error::ConfigurationSetDoesNotExistException),
            ConfigurationSetSendingPausedException(crate::types::error::ConfigurationSetSendingPausedException),
            MailFromDomainNotVerifiedException(crate::types::error::MailFromDomainNotVerifiedException),
            MessageRejected(crate::types::error::MessageRejected),
        }
        impl SendEmailError {
            pub fn is_account_sending_paused_exception(&self) -> bool;
            pub fn is_configuration_set_does_not_exist_exception(&self) -> bool;
            pub fn is_configuration_set_sending_paused_exception(&self) -> bool;
            pub fn is_mail_from_domain_not_verified_exception(&self) -> bool;
            pub fn is_message_rejected(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for SendEmailError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for SendEmailError {}
        pub mod builders {
            use super::{SendEmailError, SendEmailOutput};
            #[derive(Clone, Debug)]
            pub struct SendEmailFluentBuilder;
            impl SendEmailFluentBuilder {
                #[flow("self.source = input; ret = self")] pub fn source(self, input: impl Into<String>) -> Self;
                #[flow("self.source = input.Some.0; ret = self")] pub fn set_source(self, input: Option<String>) -> Self;
                #[flow("self.destination = input; ret = self")] pub fn destination(self, input: crate::types::Destination) -> Self;
                #[flow("self.destination = input.Some.0; ret = self")] pub fn set_destination(self, input: Option<crate::types::Destination>) -> Self;
                #[flow("self.message = input; ret = self")] pub fn message(self, input: crate::types::Message) -> Self;
                #[flow("self.message = input.Some.0; ret = self")] pub fn set_message(self, input: Option<crate::types::Message>) -> Self;
                #[flow("self.reply_to_addresses[*] += input; ret = self")] pub fn reply_to_addresses(self, input: impl Into<String>) -> Self;
                #[flow("self.reply_to_addresses = input.Some.0; ret = self")] pub fn set_reply_to_addresses(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.return_path = input; ret = self")] pub fn return_path(self, input: impl Into<String>) -> Self;
                #[flow("self.return_path = input.Some.0; ret = self")] pub fn set_return_path(self, input: Option<String>) -> Self;
                #[flow("self.source_arn = input; ret = self")] pub fn source_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.source_arn = input.Some.0; ret = self")] pub fn set_source_arn(self, input: Option<String>) -> Self;
                #[flow("self.return_path_arn = input; ret = self")] pub fn return_path_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.return_path_arn = input.Some.0; ret = self")] pub fn set_return_path_arn(self, input: Option<String>) -> Self;
                #[flow("self.tags[*] += input; ret = self")] pub fn tags(self, input: crate::types::MessageTag) -> Self;
                #[flow("self.tags = input.Some.0; ret = self")] pub fn set_tags(self, input: Option<Vec<crate::types::MessageTag>>) -> Self;
                #[flow("self.configuration_set_name = input; ret = self")] pub fn configuration_set_name(self, input: impl Into<String>) -> Self;
                #[flow("self.configuration_set_name = input.Some.0; ret = self")] pub fn set_configuration_set_name(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<SendEmailOutput, crate::error::SdkError<SendEmailError>>;
            }
        }
    }
    pub mod send_raw_email {
        #[derive(Clone, Debug, PartialEq)]
        pub struct SendRawEmailOutput {
            pub message_id: String,
        }
        impl SendRawEmailOutput {
            #[flow("ret = self.message_id")] pub fn message_id(&self) -> &str;
        }
        #[derive(Debug)]
        pub enum SendRawEmailError {
            AccountSendingPausedException(crate::types::error::AccountSendingPausedException),
            ConfigurationSetDoesNotExistException(crate::types::error::ConfigurationSetDoesNotExistException),
            ConfigurationSetSendingPausedException(crate::types::error::ConfigurationSetSendingPausedException),
            MailFromDomainNotVerifiedException(crate::types::error::MailFromDomainNotVerifiedException),
            MessageRejected(crate::types::error::MessageRejected),
        }
        impl SendRawEmailError {
            pub fn is_account_sending_paused_exception(&self) -> bool;
            pub fn is_configuration_set_does_not_exist_exception(&self) -> bool;
            pub fn is_configuration_set_sending_paused_exception(&self) -> bool;
            pub fn is_mail_from_domain_not_verified_exception(&self) -> bool;
            pub fn is_message_rejected(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for SendRawEmailError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for SendRawEmailError {}
        pub mod builders {
            use super::{SendRawEmailError, SendRawEmailOutput};
            #[derive(Clone, Debug)]
            pub struct SendRawEmailFluentBuilder;
            impl SendRawEmailFluentBuilder {
                #[flow("self.source = input; ret = self")] pub fn source(self, input: impl Into<String>) -> Self;
                #[flow("self.source = input.Some.0; ret = self")] pub fn set_source(self, input: Option<String>) -> Self;
                #[flow("self.destinations[*] += input; ret = self")] pub fn destinations(self, input: impl Into<String>) -> Self;
                #[flow("self.destinations = input.Some.0; ret = self")] pub fn set_destinations(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.raw_message = input; ret = self")] pub fn raw_message(self, input: crate::types::RawMessage) -> Self;
                #[flow("self.raw_message = input.Some.0; ret = self")] pub fn set_raw_message(self, input: Option<crate::types::RawMessage>) -> Self;
                #[flow("self.from_arn = input; ret = self")] pub fn from_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.from_arn = input.Some.0; ret = self")] pub fn set_from_arn(self, input: Option<String>) -> Self;
                #[flow("self.source_arn = input; ret = self")] pub fn source_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.source_arn = input.Some.0; ret = self")] pub fn set_source_arn(self, input: Option<String>) -> Self;
                #[flow("self.return_path_arn = input; ret = self")] pub fn return_path_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.return_path_arn = input.Some.0; ret = self")] pub fn set_return_path_arn(self, input: Option<String>) -> Self;
                #[flow("self.tags[*] += input; ret = self")] pub fn tags(self, input: crate::types::MessageTag) -> Self;
                #[flow("self.tags = input.Some.0; ret = self")] pub fn set_tags(self, input: Option<Vec<crate::types::MessageTag>>) -> Self;
                #[flow("self.configuration_set_name = input; ret = self")] pub fn configuration_set_name(self, input: impl Into<String>) -> Self;
                #[flow("self.configuration_set_name = input.Some.0; ret = self")] pub fn set_configuration_set_name(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<SendRawEmailOutput, crate::error::SdkError<SendRawEmailError>>;
            }
        }
    }
    pub mod send_templated_email {
        #[derive(Clone, Debug, PartialEq)]
        pub struct SendTemplatedEmailOutput {
            pub message_id: String,
        }
        impl SendTemplatedEmailOutput {
            #[flow("ret = self.message_id")] pub fn message_id(&self) -> &str;
        }
        #[derive(Debug)]
        pub enum SendTemplatedEmailError {
            AccountSendingPausedException(crate::types::error::AccountSendingPausedException),
            ConfigurationSetDoesNotExistException(crate::types::error::ConfigurationSetDoesNotExistException),
            ConfigurationSetSendingPausedException(crate::types::error::ConfigurationSetSendingPausedException),
            MailFromDomainNotVerifiedException(crate::types::error::MailFromDomainNotVerifiedException),
            MessageRejected(crate::types::error::MessageRejected),
            TemplateDoesNotExistException(crate::types::error::TemplateDoesNotExistException),
        }
        impl SendTemplatedEmailError {
            pub fn is_account_sending_paused_exception(&self) -> bool;
            pub fn is_configuration_set_does_not_exist_exception(&self) -> bool;
            pub fn is_configuration_set_sending_paused_exception(&self) -> bool;
            pub fn is_mail_from_domain_not_verified_exception(&self) -> bool;
            pub fn is_message_rejected(&self) -> bool;
            pub fn is_template_does_not_exist_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for SendTemplatedEmailError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for SendTemplatedEmailError {}
        pub mod builders {
            use super::{SendTemplatedEmailError, SendTemplatedEmailOutput};
            #[derive(Clone, Debug)]
            pub struct SendTemplatedEmailFluentBuilder;
            impl SendTemplatedEmailFluentBuilder {
                #[flow("self.source = input; ret = self")] pub fn source(self, input: impl Into<String>) -> Self;
                #[flow("self.source = input.Some.0; ret = self")] pub fn set_source(self, input: Option<String>) -> Self;
                #[flow("self.destination = input; ret = self")] pub fn destination(self, input: crate::types::Destination) -> Self;
                #[flow("self.destination = input.Some.0; ret = self")] pub fn set_destination(self, input: Option<crate::types::Destination>) -> Self;
                #[flow("self.reply_to_addresses[*] += input; ret = self")] pub fn reply_to_addresses(self, input: impl Into<String>) -> Self;
                #[flow("self.reply_to_addresses = input.Some.0; ret = self")] pub fn set_reply_to_addresses(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.return_path = input; ret = self")] pub fn return_path(self, input: impl Into<String>) -> Self;
                #[flow("self.return_path = input.Some.0; ret = self")] pub fn set_return_path(self, input: Option<String>) -> Self;
                #[flow("self.source_arn = input; ret = self")] pub fn source_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.source_arn = input.Some.0; ret = self")] pub fn set_source_arn(self, input: Option<String>) -> Self;
                #[flow("self.return_path_arn = input; ret = self")] pub fn return_path_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.return_path_arn = input.Some.0; ret = self")] pub fn set_return_path_arn(self, input: Option<String>) -> Self;
                #[flow("self.tags[*] += input; ret = self")] pub fn tags(self, input: crate::types::MessageTag) -> Self;
                #[flow("self.tags = input.Some.0; ret = self")] pub fn set_tags(self, input: Option<Vec<crate::types::MessageTag>>) -> Self;
                #[flow("self.configuration_set_name = input; ret = self")] pub fn configuration_set_name(self, input: impl Into<String>) -> Self;
                #[flow("self.configuration_set_name = input.Some.0; ret = self")] pub fn set_configuration_set_name(self, input: Option<String>) -> Self;
                #[flow("self.template = input; ret = self")] pub fn template(self, input: impl Into<String>) -> Self;
                #[flow("self.template = input.Some.0; ret = self")] pub fn set_template(self, input: Option<String>) -> Self;
                #[flow("self.template_arn = input; ret = self")] pub fn template_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.template_arn = input.Some.0; ret = self")] pub fn set_template_arn(self, input: Option<String>) -> Self;
                #[flow("self.template_data = input; ret = self")] pub fn template_data(self, input: impl Into<String>) -> Self;
                #[flow("self.template_data = input.Some.0; ret = self")] pub fn set_template_data(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<SendTemplatedEmailOutput, crate::error::SdkError<SendTemplatedEmailError>>;
            }
        }
    }
}
pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    pub struct Destination { pub to_addresses: Option<Vec<String>>, pub cc_addresses: Option<Vec<String>>, pub bcc_addresses: Option<Vec<String>> }
    impl Destination {
        #[flow("")] pub fn builder() -> builders::DestinationBuilder;
        #[flow("ret = self.to_addresses.Some.0")] pub fn to_addresses(&self) -> &[String];
        #[flow("ret = self.cc_addresses.Some.0")] pub fn cc_addresses(&self) -> &[String];
        #[flow("ret = self.bcc_addresses.Some.0")] pub fn bcc_addresses(&self) -> &[String];
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Message { pub subject: Option<crate::types::Content>, pub body: Option<crate::types::Body> }
    impl Message {
        #[flow("")] pub fn builder() -> builders::MessageBuilder;
        #[flow("ret = self.subject")] pub fn subject(&self) -> Option<&crate::types::Content>;
        #[flow("ret = self.body")] pub fn body(&self) -> Option<&crate::types::Body>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageTag { pub name: String, pub value: String }
    impl MessageTag {
        #[flow("")] pub fn builder() -> builders::MessageTagBuilder;
        #[flow("ret = self.name")] pub fn name(&self) -> &str;
        #[flow("ret = self.value")] pub fn value(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct RawMessage { pub data: ::aws_smithy_types::Blob }
    impl RawMessage {
        #[flow("")] pub fn builder() -> builders::RawMessageBuilder;
        #[flow("ret = self.data")] pub fn data(&self) -> &::aws_smithy_types::Blob;
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
    pub mod error {
        #[derive(Debug)]
        pub struct AccountSendingPausedException;
        impl AccountSendingPausedException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for AccountSendingPausedException {}
        #[derive(Debug)]
        pub struct ConfigurationSetDoesNotExistException;
        impl ConfigurationSetDoesNotExistException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ConfigurationSetDoesNotExistException {}
        #[derive(Debug)]
        pub struct ConfigurationSetSendingPausedException;
        impl ConfigurationSetSendingPausedException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ConfigurationSetSendingPausedException {}
        #[derive(Debug)]
        pub struct MailFromDomainNotVerifiedException;
        impl MailFromDomainNotVerifiedException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for MailFromDomainNotVerifiedException {}
        #[derive(Debug)]
        pub struct MessageRejected;
        impl MessageRejected { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for MessageRejected {}
        #[derive(Debug)]
        pub struct TemplateDoesNotExistException;
        impl TemplateDoesNotExistException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for TemplateDoesNotExistException {}
    }
    pub mod builders {
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
        pub struct MessageBuilder;
        impl MessageBuilder {
            #[flow("self.subject = input; ret = self")] pub fn subject(self, input: crate::types::Content) -> Self;
            #[flow("self.subject = input.Some.0; ret = self")] pub fn set_subject(self, input: Option<crate::types::Content>) -> Self;
            #[flow("self.body = input; ret = self")] pub fn body(self, input: crate::types::Body) -> Self;
            #[flow("self.body = input.Some.0; ret = self")] pub fn set_body(self, input: Option<crate::types::Body>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::Message;
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
        pub struct RawMessageBuilder;
        impl RawMessageBuilder {
            #[flow("self.data = input; ret = self")] pub fn data(self, input: ::aws_smithy_types::Blob) -> Self;
            #[flow("self.data = input.Some.0; ret = self")] pub fn set_data(self, input: Option<::aws_smithy_types::Blob>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::RawMessage, ::aws_smithy_types::error::operation::BuildError>;
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
    }
}
