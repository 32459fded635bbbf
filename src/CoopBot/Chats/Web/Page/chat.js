// The page: brings the line, the conversation and the wire together.
import { Log } from './log.js';
import { Recall } from './recall.js';
import { make } from './render.js';
import { Suggestions } from './suggest.js';
import { Refusal, Stream, commands, greet, opening, say } from './wire.js';

const at = id => document.getElementById(id);
const [form, input, typing, notice, link, linkText] = ['form', 'line', 'typing', 'notice', 'link', 'link-text'].map(at);
const pauseBeforeRetry = 1_500;

const log = new Log(at('log'), at('newer'), command => send(command));
const recall = new Recall(input, () => log.typedLines);
const suggestions = new Suggestions(input, at('suggestions'), at('usage'), at('menu'));

/** Done when the program has told who this reader is; lines typed earlier wait for it. */
const opened = Promise.withResolvers();

let texts = {};
let isConnected = false;
let waiting = 0;
let unread = 0;

input.addEventListener('keydown', event => {
  if (event.isComposing) return;
  if (!suggestions.key(event)) recall.key(event);
});

form.addEventListener('submit', event => {
  event.preventDefault();
  const text = input.value.trim();
  if (!text) return;
  recall.clear();
  suggestions.update();
  input.focus();
  send(text, true);
});

document.addEventListener('visibilitychange', () => { if (!document.hidden) countUnread(0); });

async function send(text, isFromInput = false) {
  tell(null);
  log.pend(text);
  try {
    await opened.promise;
    await wait(say(text));
    log.settle(text);
  } catch (error) {
    // If the line has come back over the stream, the program has it and only its answer is late.
    if (log.settle(text) && isFromInput) recall.putBack(text);
    fail(error);
  }
}

async function wait(asked) {
  showTyping(waiting += 1);
  try {
    const reply = await asked;
    for (const entry of reply.entries) log.add(entry);
    if (reply.language !== document.documentElement.lang) await speak();
  } finally {
    showTyping(waiting -= 1);
  }
}

function fail(error) {
  if (error instanceof Refusal) return tell(error.message);
  if (!(error instanceof TypeError)) throw error;
  connected(false);
}

/** Shows a sentence above the line; null takes it away. */
function tell(sentence) {
  if (notice.textContent !== (sentence ?? '')) notice.textContent = sentence ?? '';
  notice.hidden = !sentence;
}

function showTyping(count) {
  if (count === 0) return typing.replaceChildren();
  if (typing.childElementCount > 0) return;
  const dots = make('span', 'dots', make('span'), make('span'), make('span'));
  dots.setAttribute('aria-hidden', 'true');
  typing.replaceChildren(dots, make('span', '', texts['web.typing']));
}

function connected(is) {
  if (is && !isConnected && notice.textContent === texts['web.away']) tell(null);
  if (!is) tell(texts['web.away'] ?? notice.dataset.away);
  isConnected = is;
  link.classList.toggle('on', is);
  const state = texts[is ? 'web.connected' : 'web.connecting'];
  if (state && linkText.textContent !== state) linkText.textContent = state;
}

function countUnread(count) {
  unread = count;
  document.title = unread > 0 ? `(${unread}) CoopBot` : 'CoopBot';
}

/** Puts the page's own texts into the language the bot speaks with this reader. */
async function speak(reply = null) {
  const { language, texts: spoken } = reply ?? await opening();
  texts = log.texts = spoken;
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = texts[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', texts[element.dataset.label]);
  for (const element of document.querySelectorAll('[data-placeholder]')) element.placeholder = texts[element.dataset.placeholder];
  linkText.textContent = texts[isConnected ? 'web.connected' : 'web.connecting'];
  suggestions.commands = await commands();
}

async function start() {
  try {
    const reply = await opening();
    await speak(reply);
    log.open(reply.entries);
    opened.resolve();
  } catch (error) {
    fail(error);
    setTimeout(start, pauseBeforeRetry);
    return;
  }
  new Stream(() => log.last, arrive, connected);
  if (log.isEmpty) await wait(greet()).catch(fail);
}

function arrive(entry) {
  if (log.add(entry) && entry.said && document.hidden) countUnread(unread + 1);
}

input.focus({ preventScroll: true });
start();
