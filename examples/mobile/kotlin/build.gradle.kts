// The part of an Android module's build file that is about this API. Apollo Kotlin 4.
plugins {
  id("com.apollographql.apollo") version "4.3.3"
}

dependencies {
  implementation("com.apollographql.apollo:apollo-runtime:4.3.3")
}

apollo {
  service("onboarding") {
    packageName.set("com.example.onboarding.graphql")
    // A copy of the server's schema.graphql, and the folder operations/.
    schemaFiles.from("graphql/schema.graphqls")
    srcDir("graphql/operations")

    // A new code, state or permission of a later server must not stop an app that is installed.
    sealedClassesForEnumsMatching.set(listOf(".*"))

    // Exact amounts are no Double, and a day is no instant.
    mapScalar("Date", "java.time.LocalDate", "com.example.onboarding.LocalDateAdapter")
    mapScalar("DateTime", "java.time.Instant", "com.example.onboarding.InstantAdapter")
    mapScalar("Decimal", "java.math.BigDecimal", "com.example.onboarding.BigDecimalAdapter")
    mapScalarToKotlinString("CountryCode")
    mapScalarToKotlinString("Currency")
    mapScalarToKotlinString("Duration")
    mapScalarToKotlinString("Locale")
    mapScalarToKotlinString("URL")
    mapScalarToKotlinString("UUID")

    // build/generated/manifest/apollo/onboarding/persistedQueryManifest.json, for TRUSTED_DOCUMENTS.
    operationManifestFormat.set("persistedQueryManifest")
  }
}
