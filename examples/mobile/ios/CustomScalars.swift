// What goes into the files of Generated/OnboardingAPI/Schema/CustomScalars, which are generated once, as
// `typealias … = String`, and kept when they were edited. The namespace keeps these names apart from
// Foundation's: `OnboardingAPI.Date` is a day, not an instant.
import ApolloAPI
import Foundation

extension OnboardingAPI {
  typealias CountryCode = String
  typealias Currency = String
  /// `YYYY-MM-DD`: a day has no time zone. Make `DateComponents` of it where it is shown.
  typealias Date = String
  /// RFC 3339 in UTC with milliseconds: `ISO8601DateFormatter` with `.withFractionalSeconds` reads it.
  typealias DateTime = String
  typealias Duration = String
  typealias Locale = String
  typealias URL = String
  typealias UUID = String

  /// An exact amount: text on the wire, never a Double.
  struct Decimal: CustomScalarType, Hashable {
    let value: Foundation.Decimal

    init(_ value: Foundation.Decimal) {
      self.value = value
    }

    init(_jsonValue value: JSONValue) throws {
      guard let text = value as? String,
        let decimal = Foundation.Decimal(string: text, locale: Foundation.Locale(identifier: "en_US_POSIX"))
      else { throw JSONDecodingError.couldNotConvert(value: value, to: Decimal.self) }
      self.value = decimal
    }

    var _jsonValue: JSONValue { "\(value)" }
  }
}
