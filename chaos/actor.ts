import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type coresOf, pin } from '../scripts/shared/pin.ts';

type KeyOf<T> = T extends object ? keyof T : never;

/** A process with a part in the play, and what it has to say. */
export class Actor<Told extends object, Said extends object> {
  readonly #child: ChildProcess;
  readonly #said: Said[] = [];
  readonly #news = new EventEmitter();
  readonly ended: Promise<void>;
  #isOver = false;

  constructor(file: string) {
    const path = fileURLToPath(new URL(file, import.meta.url));
    this.#child = fork(path, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#child.on('message', (message) => {
      this.#said.push(message as Said);
      this.#news.emit('news');
    });
    this.ended = once(this.#child, 'exit').then(() => {
      this.#isOver = true;
      this.#news.emit('news');
    });
  }

  tell(message: Told): void {
    if (!this.#isOver) this.#child.send(message);
  }

  /** With all that it will start. */
  pin(to: keyof typeof coresOf): void {
    if (!pin(this.#child.pid ?? Number.NaN, to)) throw new Error('This needs two cores and taskset');
  }

  end(): void {
    this.#child.kill('SIGTERM');
  }

  /** The first message of that kind, whose content may be asked for. */
  async next<K extends KeyOf<Said>>(key: K, content?: unknown): Promise<Extract<Said, Record<K, unknown>>> {
    for (;;) {
      for (const message of this.#said) {
        if ('failed' in message) throw new Error(String(message.failed));
        if (key in message && (content === undefined || Reflect.get(message, key) === content))
          return message as Extract<Said, Record<K, unknown>>;
      }
      if (this.#isOver) throw new Error(`A process has ended that should have said ${String(key)}`);
      await once(this.#news, 'news');
    }
  }
}
