// Suggests commands while a line that begins with "/" is typed. The pattern is WAI-ARIA's combobox with a listbox:
// the focus stays in the line, aria-activedescendant tells which suggestion is meant.
import { make } from './render.js';

export class Suggestions {
  #input;
  #list;
  #usage;
  #menu;
  #commands = [];
  #shown = [];
  #active = -1;

  constructor(input, list, usage, menu) {
    [this.#input, this.#list, this.#usage, this.#menu] = [input, list, usage, menu];
    input.addEventListener('input', () => this.update());
    input.addEventListener('blur', () => this.close());
    // Pressed, not clicked: a click would come after the line has lost the focus and the list is gone.
    list.addEventListener('pointerdown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const option = event.target.closest('li');
      if (option && !this.#take([...list.children].indexOf(option)).usage) input.form.requestSubmit();
    });
    menu.addEventListener('pointerdown', event => event.preventDefault());
    menu.addEventListener('click', () => this.#toggle());
  }

  get isOpen() { return !this.#list.hidden; }

  set commands(commands) {
    this.#commands = commands;
    if (document.activeElement === this.#input) this.update();
  }

  /** Shows what fits the line as it stands. */
  update() {
    const line = this.#input.value;
    const word = /^\/(\S*)$/.exec(line)?.[1].toLowerCase();
    const fitting = word === undefined ? [] : this.#commands.filter(command => command.name.startsWith(word));
    const known = fitting.find(command => command.name === word);
    this.#show(fitting.length === 1 && known ? [] : fitting, known ? -1 : 0);
    this.#explain(/^\/(\S+)/.exec(line)?.[1].toLowerCase());
  }

  /** True when the key was meant for the list; Enter is not when the line is a whole command already. */
  key(event) {
    if (!this.isOpen) return false;
    switch (event.key) {
      case 'ArrowDown': this.#move(1); break;
      case 'ArrowUp': this.#move(-1); break;
      case 'Escape': this.close(); break;
      case 'Tab':
        if (event.shiftKey) return false;
        this.#take(Math.max(this.#active, 0));
        break;
      case 'Enter':
        if (this.#active < 0) return false;
        // A command that takes nothing goes off with the same Enter.
        if (!this.#take(this.#active).usage) return false;
        break;
      default: return false;
    }
    event.preventDefault();
    return true;
  }

  close() { this.#show([], -1); }

  #toggle() {
    const wasOpen = this.isOpen;
    this.#input.focus();
    if (wasOpen) return this.close();
    if (!this.#input.value.trim()) this.#input.value = '/';
    this.#show(this.#commands, 0);
  }

  #show(commands, active) {
    this.#shown = commands;
    this.#list.replaceChildren(...commands.map((command, at) => {
      const option = make('li', '', make('b', '', `/${command.name}`), ' ', make('i', '', command.usage), make('span', '', command.about));
      option.id = `suggestion-${at}`;
      option.setAttribute('role', 'option');
      return option;
    }));
    this.#list.hidden = commands.length === 0;
    for (const element of [this.#input, this.#menu]) element.setAttribute('aria-expanded', String(this.isOpen));
    this.#mark(commands.length === 0 ? -1 : active);
  }

  #mark(active) {
    this.#active = active;
    [...this.#list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    const option = this.#list.children[active];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #move(step) {
    const count = this.#shown.length;
    this.#mark(this.#active < 0 ? (step > 0 ? 0 : count - 1) : (this.#active + step + count) % count);
  }

  #take(at) {
    const command = this.#shown[at];
    this.#input.value = `/${command.name}${command.usage ? ' ' : ''}`;
    this.#input.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
    this.#input.focus();
    return command;
  }

  #explain(word) {
    const command = this.#commands.find(one => one.name === word);
    this.#usage.hidden = !command?.usage;
    // Emptied too: a hidden description is still read out.
    this.#usage.replaceChildren(...(command?.usage ? [make('code', '', `/${command.name} ${command.usage}`), ` · ${command.example}`] : []));
  }
}
