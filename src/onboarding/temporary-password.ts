const classes = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789', '!#$%*+-=?@'] as const;
const everyCharacter = classes.join('');
const length = 12;

/**
 * A password for one first sign-in: every class of characters is in it, and none that people confuse.
 * @param below a source of random integers from 0 to below the bound; it must be cryptographic
 */
export const temporaryPassword = (below: (bound: number) => number): string => {
  const pick = (characters: string) => characters.charAt(below(characters.length));
  const picked = [
    ...classes.map(pick),
    ...Array.from({ length: length - classes.length }, () => pick(everyCharacter)),
  ];
  for (let last = picked.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [picked[last], picked[other]] = [picked[other] as string, picked[last] as string];
  }
  return picked.join('');
};
