/** A registration number without its separators: what makes it unique in its country. */
export const registrationKey = (number: string): string =>
  number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
