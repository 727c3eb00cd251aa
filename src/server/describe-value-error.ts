/** The value itself is printed with its texts quoted and escaped: what looks like a path inside them is none. */
const ofVariable =
  /^Variable "\$(\w+)" got invalid value (?:"(?:[^"\\]|\\.)*"|[^"])*?(?: at "([^"]*)")?; ([\s\S]*)$/;

/** Says what was expected and where, without repeating what was sent. Names of the schema stay. */
export const describeValueError = (message: string): string => {
  const [, variable, path, reason] = ofVariable.exec(message) ?? [];
  if (variable === undefined) return unreadable(message) ?? withoutValues(message);
  const place = path === undefined ? '' : ` at "${path}"`;
  return `Variable "$${variable}" has an invalid value${place}: ${withoutKeys(withoutValues(reason ?? ''))}`;
};

/** The keys of a variable are data as its values are. */
const withoutKeys = (text: string): string =>
  text.replace(/^Field "[\s\S]*" is not defined by type "(\w+)"\.$/, 'The type "$1" has no such field.');

/** Says what was found, without the text or number that was: names and signs stay. */
export const describeSyntaxError = (message: string): string =>
  message
    .replace(/\b(Int|Float|String|BlockString) "[\s\S]*"\.$/, '$1.')
    .replace(/^(Syntax Error: Invalid [^:]*): "[\s\S]*"\.$/, '$1.');

/** Any text can stand where an operation is named. */
export const describeOperationError = (message: string): string =>
  message.replace(/^Unknown operation named "[\s\S]*"\.$/, 'The document has no operation of this name.');

/** Names of fields are printed as they came: one with a quote in it hides where the value ends. */
const unreadable = (message: string): string | null => {
  const [, variable] = /^Variable "\$(\w+)" got invalid value /.exec(message) ?? [];
  return variable === undefined ? null : `Variable "$${variable}" has an invalid value.`;
};

const withoutValues = (text: string): string =>
  text
    .replace(/^Value [\s\S]* does not exist in "(\w+)" enum\.[\s\S]*$/, 'Expected a value of the enum "$1".')
    .replace(/^Enum "(\w+)" cannot represent [\s\S]*$/, 'Expected a value of the enum "$1".')
    .replace(/^Expected (?:value of )?type "([^"]+)"[\s\S]*$/, 'Expected a value of type "$1".')
    .replace(/^((?:Int|Float|String|Boolean|ID) cannot represent [^:]*): [\s\S]*$/, '$1.')
    .replace(/ Did you mean [\s\S]*$/, '')
    .replace(/: [\s\S]*$/, '.');
