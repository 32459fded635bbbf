// From the neutral message to the page. Text is only ever put in as text: nothing a title holds can become markup.

const tagOf = { bold: 'strong', italic: 'em', code: 'code' };

let lastId = 0;

export function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A turn of the conversation: what was typed, or what the bot said. */
export function turn(entry, texts, press) {
  const at = new Date(entry.at);
  const time = make('time', '', at.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
  time.dateTime = entry.at;
  const article = entry.said ? said(entry.said, press) : typed(entry.typed);
  article.setAttribute('aria-label', entry.said ? 'CoopBot' : texts['web.you']);
  article.append(time);
  return article;
}

export function typed(text) {
  return make('article', 'turn mine', make('p', 'typed', text));
}

function said(message, press) {
  const article = make('article', message.parts.length > 1 ? 'turn many' : 'turn', ...message.parts.map(part => section(part, press)));
  article.lang = message.language;
  return article;
}

function section(part, press) {
  const card = make('section', 'part', ...part.blocks.map(block));
  const heading = card.querySelector('h2');
  if (heading) {
    heading.id = `heading-${++lastId}`;
    card.setAttribute('aria-labelledby', heading.id);
  }
  if (part.buttons.length > 0) card.append(make('div', 'buttons', ...part.buttons.map(one => button(one, heading, press))));
  return card;
}

function button({ label, command }, heading, press) {
  const element = make('button', '', label);
  element.type = 'button';
  element.title = command;
  // Ten stories have ten buttons of one name: the heading tells them apart.
  if (heading) element.setAttribute('aria-describedby', heading.id);
  element.addEventListener('click', () => press(command));
  return element;
}

function block(one) {
  switch (one.block) {
    case 'heading': return make('h2', '', one.text);
    case 'bullets': return make('ul', '', ...one.items.map(item => make('li', '', ...item.runs.map(run))));
    case 'note': return make('p', 'note', ...one.runs.map(run));
    default: return make('p', '', ...one.runs.map(run));
  }
}

function run({ text, style, link }) {
  if (style === 'code' && /^[█░]+$/.test(text)) return gauge(text);
  const styled = tagOf[style] ? make(tagOf[style], '', text) : text;
  const address = safeAddress(link);
  if (!address) return styled;
  const anchor = make('a', '', styled);
  anchor.href = address;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  return anchor;
}

/** The number behind it says the same to whoever cannot see it. */
function gauge(text) {
  const element = make('code', 'gauge', text);
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** The address if it is one of the web's; javascript:, data: and the like are shown as plain text. */
function safeAddress(link) {
  if (!link) return null;
  try {
    const address = new URL(link);
    return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : null;
  } catch {
    return null;
  }
}
