#![model(crate = "aws-sdk-cognitoidentityprovider", version = ">=0.20, <2", uses = "aws-types, aws-smithy-types, aws-smithy-runtime-api")]

#[derive(Clone)]
pub struct Client;
impl Client {
    #[flow("")]
    pub fn new(sdk_config: &::aws_types::sdk_config::SdkConfig) -> Self;
    #[flow("")]
    pub fn initiate_auth(&self) -> operation::initiate_auth::builders::InitiateAuthFluentBuilder;
    #[flow("")]
    pub fn admin_initiate_auth(&self) -> operation::admin_initiate_auth::builders::AdminInitiateAuthFluentBuilder;
    #[flow("")]
    pub fn respond_to_auth_challenge(&self) -> operation::respond_to_auth_challenge::builders::RespondToAuthChallengeFluentBuilder;
    #[flow("")]
    pub fn admin_respond_to_auth_challenge(&self) -> operation::admin_respond_to_auth_challenge::builders::AdminRespondToAuthChallengeFluentBuilder;
}
pub mod error {
    pub type SdkError<E, R = ::aws_smithy_runtime_api::client::orchestrator::HttpResponse> =
        ::aws_smithy_runtime_api::client::result::SdkError<E, R>;
}
pub mod types {
    #[derive(Clone, PartialEq)]
    pub enum AuthFlowType {
        AdminNoSrpAuth,
        AdminUserPasswordAuth,
        CustomAuth,
        RefreshToken,
        RefreshTokenAuth,
        UserAuth,
        UserPasswordAuth,
        UserSrpAuth,
    }
    #[derive(Clone, PartialEq)]
    pub enum ChallengeNameType {
        AdminNoSrpAuth,
        CustomChallenge,
        DevicePasswordVerifier,
        DeviceSrpAuth,
        EmailOtp,
        MfaSetup,
        NewPasswordRequired,
        Password,
        PasswordSrp,
        PasswordVerifier,
        SelectChallenge,
        SelectMfaType,
        SmsMfa,
        SmsOtp,
        SoftwareTokenMfa,
        WebAuthn,
    }
    #[derive(Clone, PartialEq)]
    pub struct AuthenticationResultType {
        pub access_token: Option<String>,
        pub expires_in: i32,
        pub token_type: Option<String>,
        pub refresh_token: Option<String>,
        pub id_token: Option<String>,
        pub new_device_metadata: Option<NewDeviceMetadataType>,
    }
    impl AuthenticationResultType {
        #[flow("ret = self.access_token")]
        pub fn access_token(&self) -> Option<&str>;
        #[flow("ret = self.expires_in")]
        pub fn expires_in(&self) -> i32;
        #[flow("ret = self.token_type")]
        pub fn token_type(&self) -> Option<&str>;
        #[flow("ret = self.refresh_token")]
        pub fn refresh_token(&self) -> Option<&str>;
        #[flow("ret = self.id_token")]
        pub fn id_token(&self) -> Option<&str>;
        #[flow("ret = self.new_device_metadata")]
        pub fn new_device_metadata(&self) -> Option<&NewDeviceMetadataType>;
    }
    #[derive(Clone, PartialEq)]
    pub struct AnalyticsMetadataType;
    #[derive(Clone, PartialEq)]
    pub struct UserContextDataType;
    #[derive(Clone, PartialEq)]
    pub struct ContextDataType;
    #[derive(Clone, PartialEq)]
    pub struct NewDeviceMetadataType;
}
pub mod operation {
    pub mod initiate_auth {
        use crate::types::*;
        use ::std::collections::HashMap;

        #[derive(Clone, PartialEq)]
        pub struct InitiateAuthOutput {
            pub challenge_name: Option<ChallengeNameType>,
            pub session: Option<String>,
            pub challenge_parameters: Option<HashMap<String, String>>,
            pub authentication_result: Option<AuthenticationResultType>,
            pub available_challenges: Option<Vec<ChallengeNameType>>,
        }
        impl InitiateAuthOutput {
            #[flow("ret = self.challenge_name")]
            pub fn challenge_name(&self) -> Option<&ChallengeNameType>;
            #[flow("ret = self.session")]
            pub fn session(&self) -> Option<&str>;
            #[flow("ret = self.challenge_parameters")]
            pub fn challenge_parameters(&self) -> Option<&HashMap<String, String>>;
            #[flow("ret = self.authentication_result")]
            pub fn authentication_result(&self) -> Option<&AuthenticationResultType>;
            #[flow("ret = self.available_challenges.Some.0")]
            pub fn available_challenges(&self) -> &[ChallengeNameType];
        }
        pub struct InitiateAuthError;
        impl ::std::error::Error for InitiateAuthError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for InitiateAuthError {}
        pub mod builders {
            use super::{InitiateAuthError, InitiateAuthOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::std::collections::HashMap;

            #[derive(Clone)]
            pub struct InitiateAuthFluentBuilder;
            impl InitiateAuthFluentBuilder {
                #[flow("self.auth_flow = input; ret = self")]
                pub fn auth_flow(mut self, input: AuthFlowType) -> Self;
                #[flow("self.auth_flow = input.Some.0; ret = self")]
                pub fn set_auth_flow(mut self, input: Option<AuthFlowType>) -> Self;
                #[flow("self.auth_parameters[k] = v; ret = self")]
                pub fn auth_parameters(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.auth_parameters = input.Some.0; ret = self")]
                pub fn set_auth_parameters(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[flow("self.client_metadata[k] = v; ret = self")]
                pub fn client_metadata(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.client_metadata = input.Some.0; ret = self")]
                pub fn set_client_metadata(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[flow("self.client_id = input; ret = self")]
                pub fn client_id(mut self, input: impl Into<String>) -> Self;
                #[flow("self.client_id = input.Some.0; ret = self")]
                pub fn set_client_id(mut self, input: Option<String>) -> Self;
                #[flow("self.analytics_metadata = input; ret = self")]
                pub fn analytics_metadata(mut self, input: AnalyticsMetadataType) -> Self;
                #[flow("self.analytics_metadata = input.Some.0; ret = self")]
                pub fn set_analytics_metadata(mut self, input: Option<AnalyticsMetadataType>) -> Self;
                #[flow("self.user_context_data = input; ret = self")]
                pub fn user_context_data(mut self, input: UserContextDataType) -> Self;
                #[flow("self.user_context_data = input.Some.0; ret = self")]
                pub fn set_user_context_data(mut self, input: Option<UserContextDataType>) -> Self;
                #[flow("self.session = input; ret = self")]
                pub fn session(mut self, input: impl Into<String>) -> Self;
                #[flow("self.session = input.Some.0; ret = self")]
                pub fn set_session(mut self, input: Option<String>) -> Self;
                #[event("auth.password")]
                #[flow("ret.Ok.0 = unknown()")]
                pub async fn send(self) -> Result<InitiateAuthOutput, SdkError<InitiateAuthError>>;
            }
        }
    }
    pub mod admin_initiate_auth {
        use crate::types::*;
        use ::std::collections::HashMap;

        #[derive(Clone, PartialEq)]
        pub struct AdminInitiateAuthOutput {
            pub challenge_name: Option<ChallengeNameType>,
            pub session: Option<String>,
            pub challenge_parameters: Option<HashMap<String, String>>,
            pub authentication_result: Option<AuthenticationResultType>,
            pub available_challenges: Option<Vec<ChallengeNameType>>,
        }
        impl AdminInitiateAuthOutput {
            #[flow("ret = self.challenge_name")]
            pub fn challenge_name(&self) -> Option<&ChallengeNameType>;
            #[flow("ret = self.session")]
            pub fn session(&self) -> Option<&str>;
            #[flow("ret = self.challenge_parameters")]
            pub fn challenge_parameters(&self) -> Option<&HashMap<String, String>>;
            #[flow("ret = self.authentication_result")]
            pub fn authentication_result(&self) -> Option<&AuthenticationResultType>;
            #[flow("ret = self.available_challenges.Some.0")]
            pub fn available_challenges(&self) -> &[ChallengeNameType];
        }
        pub struct AdminInitiateAuthError;
        impl ::std::error::Error for AdminInitiateAuthError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for AdminInitiateAuthError {}
        pub mod builders {
            use super::{AdminInitiateAuthError, AdminInitiateAuthOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::std::collections::HashMap;

            #[derive(Clone)]
            pub struct AdminInitiateAuthFluentBuilder;
            impl AdminInitiateAuthFluentBuilder {
                #[flow("self.user_pool_id = input; ret = self")]
                pub fn user_pool_id(mut self, input: impl Into<String>) -> Self;
                #[flow("self.user_pool_id = input.Some.0; ret = self")]
                pub fn set_user_pool_id(mut self, input: Option<String>) -> Self;
                #[flow("self.client_id = input; ret = self")]
                pub fn client_id(mut self, input: impl Into<String>) -> Self;
                #[flow("self.client_id = input.Some.0; ret = self")]
                pub fn set_client_id(mut self, input: Option<String>) -> Self;
                #[flow("self.auth_flow = input; ret = self")]
                pub fn auth_flow(mut self, input: AuthFlowType) -> Self;
                #[flow("self.auth_flow = input.Some.0; ret = self")]
                pub fn set_auth_flow(mut self, input: Option<AuthFlowType>) -> Self;
                #[flow("self.auth_parameters[k] = v; ret = self")]
                pub fn auth_parameters(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.auth_parameters = input.Some.0; ret = self")]
                pub fn set_auth_parameters(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[flow("self.client_metadata[k] = v; ret = self")]
                pub fn client_metadata(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.client_metadata = input.Some.0; ret = self")]
                pub fn set_client_metadata(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[flow("self.analytics_metadata = input; ret = self")]
                pub fn analytics_metadata(mut self, input: AnalyticsMetadataType) -> Self;
                #[flow("self.analytics_metadata = input.Some.0; ret = self")]
                pub fn set_analytics_metadata(mut self, input: Option<AnalyticsMetadataType>) -> Self;
                #[flow("self.context_data = input; ret = self")]
                pub fn context_data(mut self, input: ContextDataType) -> Self;
                #[flow("self.context_data = input.Some.0; ret = self")]
                pub fn set_context_data(mut self, input: Option<ContextDataType>) -> Self;
                #[flow("self.session = input; ret = self")]
                pub fn session(mut self, input: impl Into<String>) -> Self;
                #[flow("self.session = input.Some.0; ret = self")]
                pub fn set_session(mut self, input: Option<String>) -> Self;
                #[event("auth.password")]
                #[flow("ret.Ok.0 = unknown()")]
                pub async fn send(self) -> Result<AdminInitiateAuthOutput, SdkError<AdminInitiateAuthError>>;
            }
        }
    }
    pub mod respond_to_auth_challenge {
        use crate::types::*;
        use ::std::collections::HashMap;

        #[derive(Clone, PartialEq)]
        pub struct RespondToAuthChallengeOutput {
            pub challenge_name: Option<ChallengeNameType>,
            pub session: Option<String>,
            pub challenge_parameters: Option<HashMap<String, String>>,
            pub authentication_result: Option<AuthenticationResultType>,
            pub available_challenges: Option<Vec<ChallengeNameType>>,
        }
        impl RespondToAuthChallengeOutput {
            #[flow("ret = self.challenge_name")]
            pub fn challenge_name(&self) -> Option<&ChallengeNameType>;
            #[flow("ret = self.session")]
            pub fn session(&self) -> Option<&str>;
            #[flow("ret = self.challenge_parameters")]
            pub fn challenge_parameters(&self) -> Option<&HashMap<String, String>>;
            #[flow("ret = self.authentication_result")]
            pub fn authentication_result(&self) -> Option<&AuthenticationResultType>;
            #[flow("ret = self.available_challenges.Some.0")]
            pub fn available_challenges(&self) -> &[ChallengeNameType];
        }
        pub struct RespondToAuthChallengeError;
        impl ::std::error::Error for RespondToAuthChallengeError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for RespondToAuthChallengeError {}
        pub mod builders {
            use super::{RespondToAuthChallengeError, RespondToAuthChallengeOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::std::collections::HashMap;

            #[derive(Clone)]
            pub struct RespondToAuthChallengeFluentBuilder;
            impl RespondToAuthChallengeFluentBuilder {
                #[flow("self.client_id = input; ret = self")]
                pub fn client_id(mut self, input: impl Into<String>) -> Self;
                #[flow("self.client_id = input.Some.0; ret = self")]
                pub fn set_client_id(mut self, input: Option<String>) -> Self;
                #[flow("self.challenge_name = input; ret = self")]
                pub fn challenge_name(mut self, input: ChallengeNameType) -> Self;
                #[flow("self.challenge_name = input.Some.0; ret = self")]
                pub fn set_challenge_name(mut self, input: Option<ChallengeNameType>) -> Self;
                #[flow("self.session = input; ret = self")]
                pub fn session(mut self, input: impl Into<String>) -> Self;
                #[flow("self.session = input.Some.0; ret = self")]
                pub fn set_session(mut self, input: Option<String>) -> Self;
                #[flow("self.challenge_responses[k] = v; ret = self")]
                pub fn challenge_responses(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.challenge_responses = input.Some.0; ret = self")]
                pub fn set_challenge_responses(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[flow("self.analytics_metadata = input; ret = self")]
                pub fn analytics_metadata(mut self, input: AnalyticsMetadataType) -> Self;
                #[flow("self.analytics_metadata = input.Some.0; ret = self")]
                pub fn set_analytics_metadata(mut self, input: Option<AnalyticsMetadataType>) -> Self;
                #[flow("self.user_context_data = input; ret = self")]
                pub fn user_context_data(mut self, input: UserContextDataType) -> Self;
                #[flow("self.user_context_data = input.Some.0; ret = self")]
                pub fn set_user_context_data(mut self, input: Option<UserContextDataType>) -> Self;
                #[flow("self.client_metadata[k] = v; ret = self")]
                pub fn client_metadata(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.client_metadata = input.Some.0; ret = self")]
                pub fn set_client_metadata(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[event("auth.second-factor")]
                #[flow("ret.Ok.0 = unknown()")]
                pub async fn send(self) -> Result<RespondToAuthChallengeOutput, SdkError<RespondToAuthChallengeError>>;
            }
        }
    }
    pub mod admin_respond_to_auth_challenge {
        use crate::types::*;
        use ::std::collections::HashMap;

        #[derive(Clone, PartialEq)]
        pub struct AdminRespondToAuthChallengeOutput {
            pub challenge_name: Option<ChallengeNameType>,
            pub session: Option<String>,
            pub challenge_parameters: Option<HashMap<String, String>>,
            pub authentication_result: Option<AuthenticationResultType>,
            pub available_challenges: Option<Vec<ChallengeNameType>>,
        }
        impl AdminRespondToAuthChallengeOutput {
            #[flow("ret = self.challenge_name")]
            pub fn challenge_name(&self) -> Option<&ChallengeNameType>;
            #[flow("ret = self.session")]
            pub fn session(&self) -> Option<&str>;
            #[flow("ret = self.challenge_parameters")]
            pub fn challenge_parameters(&self) -> Option<&HashMap<String, String>>;
            #[flow("ret = self.authentication_result")]
            pub fn authentication_result(&self) -> Option<&AuthenticationResultType>;
            #[flow("ret = self.available_challenges.Some.0")]
            pub fn available_challenges(&self) -> &[ChallengeNameType];
        }
        pub struct AdminRespondToAuthChallengeError;
        impl ::std::error::Error for AdminRespondToAuthChallengeError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for AdminRespondToAuthChallengeError {}
        pub mod builders {
            use super::{AdminRespondToAuthChallengeError, AdminRespondToAuthChallengeOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::std::collections::HashMap;

            #[derive(Clone)]
            pub struct AdminRespondToAuthChallengeFluentBuilder;
            impl AdminRespondToAuthChallengeFluentBuilder {
                #[flow("self.user_pool_id = input; ret = self")]
                pub fn user_pool_id(mut self, input: impl Into<String>) -> Self;
                #[flow("self.user_pool_id = input.Some.0; ret = self")]
                pub fn set_user_pool_id(mut self, input: Option<String>) -> Self;
                #[flow("self.client_id = input; ret = self")]
                pub fn client_id(mut self, input: impl Into<String>) -> Self;
                #[flow("self.client_id = input.Some.0; ret = self")]
                pub fn set_client_id(mut self, input: Option<String>) -> Self;
                #[flow("self.challenge_name = input; ret = self")]
                pub fn challenge_name(mut self, input: ChallengeNameType) -> Self;
                #[flow("self.challenge_name = input.Some.0; ret = self")]
                pub fn set_challenge_name(mut self, input: Option<ChallengeNameType>) -> Self;
                #[flow("self.challenge_responses[k] = v; ret = self")]
                pub fn challenge_responses(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.challenge_responses = input.Some.0; ret = self")]
                pub fn set_challenge_responses(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[flow("self.session = input; ret = self")]
                pub fn session(mut self, input: impl Into<String>) -> Self;
                #[flow("self.session = input.Some.0; ret = self")]
                pub fn set_session(mut self, input: Option<String>) -> Self;
                #[flow("self.analytics_metadata = input; ret = self")]
                pub fn analytics_metadata(mut self, input: AnalyticsMetadataType) -> Self;
                #[flow("self.analytics_metadata = input.Some.0; ret = self")]
                pub fn set_analytics_metadata(mut self, input: Option<AnalyticsMetadataType>) -> Self;
                #[flow("self.context_data = input; ret = self")]
                pub fn context_data(mut self, input: ContextDataType) -> Self;
                #[flow("self.context_data = input.Some.0; ret = self")]
                pub fn set_context_data(mut self, input: Option<ContextDataType>) -> Self;
                #[flow("self.client_metadata[k] = v; ret = self")]
                pub fn client_metadata(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.client_metadata = input.Some.0; ret = self")]
                pub fn set_client_metadata(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[event("auth.second-factor")]
                #[flow("ret.Ok.0 = unknown()")]
                pub async fn send(self) -> Result<AdminRespondToAuthChallengeOutput, SdkError<AdminRespondToAuthChallengeError>>;
            }
        }
    }
}
