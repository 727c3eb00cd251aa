/** The API's ids (TypeID): a prefix, and the UUID in 26 signs of Crockford's base 32. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz';
const values = new Map([...digits].map((digit, value) => [digit, value]));

const nibbleOf = (code: number): number => (code < 58 ? code - 48 : code - 87);

export const toGlobalId = (prefix: string, uuid: string): string => {
  let text = `${prefix}_`;
  let held = 0;
  let bits = 2;
  for (let index = 0; index < 36; index++) {
    const code = uuid.charCodeAt(index);
    if (code === 45) continue;
    held = ((held << 4) | nibbleOf(code)) & 0xff;
    bits += 4;
    if (bits < 5) continue;
    bits -= 5;
    text += digits[(held >> bits) & 31];
  }
  return text;
};

export const toUuid = (globalId: string): string => {
  let hex = '';
  let held = 0;
  let bits = -2;
  for (const digit of globalId.slice(-26)) {
    held = ((held << 5) | (values.get(digit) ?? 0)) & 0x1ff;
    bits += 5;
    while (bits >= 4) {
      bits -= 4;
      hex += ((held >> bits) & 15).toString(16);
    }
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
