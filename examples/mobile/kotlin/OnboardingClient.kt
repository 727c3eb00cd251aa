package com.example.onboarding

import com.apollographql.apollo.ApolloClient
import com.apollographql.apollo.api.http.HttpHeader
import com.apollographql.apollo.api.http.HttpMethod
import com.apollographql.apollo.api.http.HttpRequest
import com.apollographql.apollo.api.http.HttpResponse
import com.apollographql.apollo.network.http.HttpInterceptor
import com.apollographql.apollo.network.http.HttpInterceptorChain
import java.util.UUID

/** Sends hashes instead of documents: the server knows them from the manifest. */
fun onboardingClient(serverUrl: String, accessToken: suspend () -> String): ApolloClient =
  ApolloClient.Builder()
    .serverUrl(serverUrl)
    .autoPersistedQueries(
      httpMethodForHashedQueries = HttpMethod.Post,
      httpMethodForDocumentQueries = HttpMethod.Post,
    )
    .addHttpInterceptor(SignIn(accessToken))
    .build()

private class SignIn(private val accessToken: suspend () -> String) : HttpInterceptor {
  override suspend fun intercept(request: HttpRequest, chain: HttpInterceptorChain): HttpResponse =
    chain.proceed(request.newBuilder().addHeader("Authorization", "Bearer ${accessToken()}").build())
}

/**
 * The header that makes a mutation safe to repeat. Keep it with what the user wants to be done, and send the
 * same one when the answer was lost: `call.httpHeaders(listOf(newIdempotencyKey()))`.
 */
fun newIdempotencyKey(): HttpHeader = HttpHeader("Idempotency-Key", UUID.randomUUID().toString())
