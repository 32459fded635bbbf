// What the line remembers: the draft over a reload, and with the arrow keys what was typed before.

const draftKey = 'coopbot.draft';

export class Recall {
  #input;
  #lines;
  #at = null;
  #draft = '';

  constructor(input, lines) {
    [this.#input, this.#lines] = [input, lines];
    input.value = localStorage.getItem(draftKey) ?? '';
    input.addEventListener('input', () => { this.#at = null; this.keep(); });
  }

  keep() { localStorage.setItem(draftKey, this.#input.value); }

  /** True when the key was meant for the history. */
  key(event) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
    const lines = this.#lines();
    const from = this.#at ?? lines.length;
    const to = from + (event.key === 'ArrowUp' ? -1 : 1);
    if (to < 0 || to > lines.length || lines.length === 0) return false;
    if (this.#at === null) this.#draft = this.#input.value;
    this.#at = to === lines.length ? null : to;
    this.#input.value = to === lines.length ? this.#draft : lines[to];
    this.#input.setSelectionRange(this.#input.value.length, this.#input.value.length);
    this.keep();
    event.preventDefault();
    return true;
  }

  clear() {
    this.#input.value = '';
    this.#at = null;
    this.keep();
  }

  /** Puts an unsent line back, before whatever has been typed since. */
  putBack(text) {
    if (!this.#input.value) this.#input.value = text;
    this.keep();
  }
}
