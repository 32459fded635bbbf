// Everything that goes over the wire to the program and back.

/** The page's own zone, so that digests come at the reader's hour. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The program answered, but not with what was asked; the message is a sentence for the reader. */
export class Refusal extends Error { }

export const opening = () => ask('api/chat');

export const commands = () => ask('api/commands');

export const say = text => post('api/lines', text);

export const greet = () => post('api/greeting', '/start');

const post = (path, text) =>
  ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text, zone }) });

async function ask(path, request) {
  const response = await fetch(path, request);
  if (response.headers.get('Content-Type')?.startsWith('application/json')) {
    const answer = await response.json();
    if (response.ok) return answer;
    if (answer.error) throw new Refusal(answer.error);
  }
  // A gateway in between speaks for a program that is away.
  throw new TypeError(`${path}: ${response.status}`);
}

const silenceForDead = 40_000;
const pauseBeforeRetry = 1_500;

/** Listens to what arrives; keeps on trying when the line breaks. */
export class Stream {
  #after;
  #got;
  #state;
  #source;
  #silence;
  #retry;

  constructor(after, got, state) {
    [this.#after, this.#got, this.#state] = [after, got, state];
    addEventListener('online', () => this.#open());
    // A sleeping phone's line is often dead without a word.
    document.addEventListener('visibilitychange', () => { if (!document.hidden && this.#source?.readyState !== EventSource.OPEN) this.#open(); });
    this.#open();
  }

  #open() {
    clearTimeout(this.#retry);
    this.#source?.close();
    const source = this.#source = new EventSource(`api/stream?after=${this.#after()}`);
    source.addEventListener('open', () => this.#alive());
    source.addEventListener('beat', () => this.#alive());
    source.addEventListener('entry', event => { this.#alive(); this.#got(JSON.parse(event.data)); });
    source.addEventListener('error', () => {
      this.#state(false);
      // The browser tries again by itself after a broken line, but gives up after an error answer.
      if (source.readyState === EventSource.CLOSED) this.#retry = setTimeout(() => this.#open(), pauseBeforeRetry);
    });
    this.#watch();
  }

  #alive() {
    this.#state(true);
    this.#watch();
  }

  #watch() {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => { this.#state(false); this.#open(); }, silenceForDead);
  }
}
