// The words of the interface, read from the product's own files, so that a test
// names what a person sees without copying it.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export function wordsOf(lang) {
  const folder = fileURLToPath(new URL(`../../crates/text/${lang}/`, import.meta.url));
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .flatMap((name) => readFileSync(folder + name, 'utf8').split('\n'))
    .map((line) => /^([a-z0-9-]+) = (.+)$/.exec(line))
    .filter(Boolean)
    .map(([, id, text]) => [id, text]);
  const all = new Map(entries);
  return (id, values = {}) => {
    const text = all.get(id);
    if (text === undefined) throw new Error(`no words ${id} in ${lang}`);
    return text.replace(/\{ \$(\w+) \}/g, (_, name) => values[name]);
  };
}

// As a person reads: any run of spaces is one.
export const plain = (text) => text.replace(/\s+/g, ' ').trim();
