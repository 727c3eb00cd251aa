import Apollo
import ApolloAPI
import Foundation

/// Sends hashes instead of documents: the server knows them from the manifest. Apollo iOS 1.
func onboardingClient(url: Foundation.URL, accessToken: @escaping () -> String) -> ApolloClient {
  let store = ApolloStore()
  let transport = RequestChainNetworkTransport(
    interceptorProvider: SignedInProvider(store: store, accessToken: accessToken),
    endpointURL: url,
    autoPersistQueries: true
  )
  return ApolloClient(networkTransport: transport, store: store)
}

final class SignedInProvider: DefaultInterceptorProvider {
  private let accessToken: () -> String

  init(store: ApolloStore, accessToken: @escaping () -> String) {
    self.accessToken = accessToken
    super.init(store: store)
  }

  override func interceptors<Operation: GraphQLOperation>(for operation: Operation) -> [any ApolloInterceptor] {
    [SignIn(accessToken: accessToken)] + super.interceptors(for: operation)
  }
}

/// The token, and for a mutation the header that makes it safe to repeat: the request chain keeps it when
/// it sends the request again.
struct SignIn: ApolloInterceptor {
  let id = Foundation.UUID().uuidString
  let accessToken: () -> String

  func interceptAsync<Operation: GraphQLOperation>(
    chain: any RequestChain,
    request: HTTPRequest<Operation>,
    response: HTTPResponse<Operation>?,
    completion: @escaping (Result<GraphQLResult<Operation.Data>, any Error>) -> Void
  ) {
    request.addHeader(name: "Authorization", value: "Bearer \(accessToken())")
    if Operation.operationType == .mutation, request.additionalHeaders["Idempotency-Key"] == nil {
      request.addHeader(name: "Idempotency-Key", value: Foundation.UUID().uuidString)
    }
    chain.proceedAsync(request: request, response: response, interceptor: self, completion: completion)
  }
}
