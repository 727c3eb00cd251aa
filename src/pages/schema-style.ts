/** Light or dark as the reader's system is; the contents beside the text where there is room. */
export const schemaStyle = `
:root { color-scheme: light dark; --line: light-dark(#d9dee5, #39424e); --quiet: light-dark(#5b6673, #9aa6b2);
  --link: light-dark(#0b5cad, #7ab7ff); --mark: light-dark(#fff3c4, #4a3f12); --page: light-dark(#fff, #14181d); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: var(--page); }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
nav { padding: 1rem; border-bottom: 1px solid var(--line); }
nav p { margin: 0 0 .5rem; font-weight: 600; }
nav ul { margin: 0 0 .5rem; padding: 0 0 0 1rem; list-style: none; }
nav li { overflow-wrap: anywhere; }
summary { cursor: pointer; padding: .25rem 0; }
small { color: var(--quiet); }
main { padding: 1rem; max-width: 60rem; overflow-wrap: anywhere; }
h1 { margin: 0; }
h2 { margin: 3rem 0 0; }
h3 { margin: 0; font-size: 1.15rem; }
h4 { margin: 0; font-size: 1rem; }
h3 code, h4 code { font-weight: 400; }
code { font: .9em/1.5 ui-monospace, monospace; }
p { margin: .25rem 0; }
article { margin: 1rem 0; padding: 1rem 0 0; border-top: 1px solid var(--line); }
.member { padding: .35rem 0 .35rem .75rem; border-left: 3px solid transparent;
  margin-left: calc(-.75rem - 3px); }
.argument { margin: .25rem 0 0 1rem; }
.argument p { display: inline; margin: 0 0 0 .5rem; color: var(--quiet); }
.facts { color: var(--quiet); font-size: .9rem; }
.deprecated { padding: 0 .35rem; border-radius: .25rem; background: var(--mark); }
article:target > h3, .member:target, .argument:target { background: var(--mark); }
.member:target { border-left-color: var(--link); }
@media (min-width: 60rem) {
  body { display: grid; grid-template-columns: 18rem minmax(0, 1fr); }
  nav { position: sticky; top: 0; height: 100vh; overflow: auto; border: 0; border-right: 1px solid var(--line); }
  main { padding: 1.5rem 2.5rem; }
}
@media print { nav { display: none; } }
`;
