// The conversation on the page: every entry once, in the order of its number, with a line between days.
import { make, turn, typed } from './render.js';

export class Log {
  #element;
  #newer;
  #press;
  #pending = [];
  #wasAtEnd = true;
  texts = {};

  constructor(element, newer, press) {
    [this.#element, this.#newer, this.#press] = [element, newer, press];
    newer.addEventListener('click', () => { this.#toEnd(); element.focus({ preventScroll: true }); });
    element.addEventListener('scroll', () => {
      this.#wasAtEnd = this.#isAtEnd();
      if (this.#wasAtEnd) newer.hidden = true;
    });
    // A phone's keyboard or a notice takes room away: the end stays in sight.
    new ResizeObserver(() => { if (this.#wasAtEnd) this.#toEnd(); }).observe(element);
  }

  get isEmpty() { return !this.#element.querySelector('.turn'); }

  get last() { return Math.max(0, ...this.#turns().map(element => Number(element.dataset.number))); }

  /** All lines ever typed here, oldest first. */
  get typedLines() { return [...this.#element.querySelectorAll('.typed')].map(element => element.textContent); }

  /** Shows a conversation as it was, without reading it out. */
  open(entries) {
    this.#element.setAttribute('aria-busy', 'true');
    for (const entry of entries) this.#place(entry);
    this.#toEnd();
    this.#element.setAttribute('aria-busy', 'false');
    this.#element.setAttribute('aria-live', 'polite');
  }

  /** Adds what has just arrived; says whether it is new here. */
  add(entry) {
    if (this.#find(entry.number)) return false;
    const follow = this.#isAtEnd();
    const wasPending = entry.typed && this.settle(entry.typed);
    const element = this.#place(entry);
    if (!wasPending) element.classList.add('fresh');
    if (follow) this.#follow(element);
    else this.#newer.hidden = false;
    return true;
  }

  /** Shows a line as typed before the program has taken it. */
  pend(text) {
    const element = typed(text);
    element.classList.add('pending', 'fresh');
    // Read out once, when it has been taken.
    element.setAttribute('aria-hidden', 'true');
    this.#element.append(element);
    this.#pending.push({ text, element });
    this.#toEnd();
  }

  /** Takes a pending line away; false when it was taken already, because the program has it. */
  settle(text) {
    const at = this.#pending.findIndex(one => one.text === text);
    if (at < 0) return false;
    this.#pending.splice(at, 1)[0].element.remove();
    return true;
  }

  #place(entry) {
    const element = turn(entry, this.texts, this.#press);
    element.dataset.number = entry.number;
    element.dataset.day = new Date(entry.at).toDateString();
    const after = this.#turns().find(other => Number(other.dataset.number) > entry.number) ?? this.#pending[0]?.element ?? null;
    this.#element.insertBefore(element, after);
    this.#markDay(element);
    return element;
  }

  #markDay(element) {
    const before = element.previousElementSibling;
    if (before?.dataset.day === element.dataset.day) return;
    const date = new Date(element.querySelector('time').dateTime);
    const day = make('p', 'day', date.toLocaleDateString(document.documentElement.lang, { weekday: 'long', day: 'numeric', month: 'long' }));
    day.dataset.day = element.dataset.day;
    this.#element.insertBefore(day, element);
  }

  #turns() { return [...this.#element.querySelectorAll('.turn[data-number]')]; }

  #find(number) { return this.#element.querySelector(`.turn[data-number="${Number(number)}"]`); }

  #isAtEnd() {
    const { scrollTop, clientHeight, scrollHeight } = this.#element;
    return scrollTop + clientHeight >= scrollHeight - 80;
  }

  #toEnd() {
    this.#element.scrollTop = this.#element.scrollHeight;
    this.#newer.hidden = true;
  }

  /** A long answer is read from its beginning: it stops at the top instead of running through. */
  #follow(element) {
    if (element.offsetHeight < this.#element.clientHeight - 32) return this.#toEnd();
    element.scrollIntoView({ block: 'start' });
  }
}
