/** A stack, a statement, a driver's word, or a place on the server's disk. */
export const leak =
  /\n\s*at |\.[jt]s:\d+|node_modules|file:\/\/|\/(?:src|dist)\/|\bSELECT\b.*\bFROM\b|\bINSERT INTO\b|SQLITE|\bER_[A-Z]+|QueryFailed|EntityMetadata|errno|sqlState/;
