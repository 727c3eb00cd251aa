import { type Copy, DockerfileParser, type Env, type From, type Instruction } from 'dockerfile-ast';

/** One instruction of a Dockerfile, as it is to be performed. */
export type Step =
  | { readonly kind: 'workdir'; readonly path: string }
  | { readonly kind: 'env'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'run'; readonly command: string }
  | Copying
  | { readonly kind: 'user'; readonly name: string };

export interface Copying {
  readonly kind: 'copy';
  /** The stage it comes from; null is the build's own folder. */
  readonly from: string | null;
  /** Whose the copies are; null leaves them to root. */
  readonly owner: string | null;
  readonly sources: readonly string[];
  readonly target: string;
}

export interface Stage {
  /** Null for the last one, which nobody copies from. */
  readonly name: string | null;
  /** What it starts from. */
  readonly image: string;
  readonly steps: readonly Step[];
  readonly ports: readonly string[];
  /** What the image runs; empty where it says nothing. */
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
}

/** Reads a Dockerfile. What it does not know it refuses, so that nothing is left out in silence. */
export const readDockerfile = (text: string): Stage[] => {
  const stages: Instruction[][] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    if (instruction.getKeyword() === 'FROM') stages.push([instruction]);
    else stages.at(-1)?.push(instruction);
  }
  return stages.map(toStage);
};

const toStage = ([from, ...instructions]: Instruction[]): Stage => {
  const named = (keyword: string) => instructions.filter((one) => one.getKeyword() === keyword);
  return {
    name: (from as From).getBuildStage(),
    image: (from as From).getImage() ?? '',
    steps: instructions.flatMap((one) => toStep[one.getKeyword()]?.(one) ?? refuse(one)),
    ports: named('EXPOSE').flatMap(valuesOf),
    command: named('CMD').flatMap(inExecForm),
    healthcheck: named('HEALTHCHECK').flatMap(inExecForm),
  };
};

const toStep: Readonly<Record<string, (instruction: Instruction) => Step[]>> = {
  WORKDIR: (one) => [{ kind: 'workdir', path: valuesOf(one).join('') }],
  ENV: (one) => [
    {
      kind: 'env',
      values: Object.fromEntries(
        (one as Env).getProperties().map((property) => [property.getName(), property.getValue() ?? '']),
      ),
    },
  ],
  RUN: (one) => [{ kind: 'run', command: one.getArgumentsContent() ?? '' }],
  COPY: (one) => [toCopy(one as Copy)],
  USER: (one) => [{ kind: 'user', name: valuesOf(one).join('') }],
  CMD: () => [],
  EXPOSE: () => [],
  HEALTHCHECK: () => [],
};

const toCopy = (copy: Copy): Copying => {
  const flags = new Map(copy.getFlags().map((flag) => [flag.getName(), flag.getValue()]));
  const paths = valuesOf(copy);
  return {
    kind: 'copy',
    from: flags.get('from') ?? null,
    owner: flags.get('chown') ?? null,
    sources: paths.slice(0, -1),
    target: paths.at(-1) ?? '',
  };
};

const valuesOf = (instruction: Instruction): string[] =>
  instruction.getArguments().map((argument) => argument.getValue());

/** A list runs the program itself, which then hears SIGTERM; a line would run a shell. */
const inExecForm = (instruction: Instruction): string[] => {
  const list = /\[.*\]$/s.exec(instruction.getArgumentsContent() ?? '');
  if (!list) throw new Error(`${instruction.getKeyword()} is not in the form of a list`);
  return JSON.parse(list[0]);
};

const refuse = (instruction: Instruction): never => {
  throw new Error(`Nobody knows how to perform ${instruction.getKeyword()}`);
};
