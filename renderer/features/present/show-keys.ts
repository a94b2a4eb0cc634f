import type { Cover, Pointer } from './show.ts';

/** What a key asks for while a story is told. */
export type Wish =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }
  /** As on the slides: counts from 1. */
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'cover'; readonly cover: Cover }
  | { readonly kind: 'pointer'; readonly pointer: Pointer }
  | { readonly kind: 'overview' }
  | { readonly kind: 'full-screen' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'second-window' }
  | { readonly kind: 'help' }
  | { readonly kind: 'leave' }
  /** A key that may do nothing else either: F5 would fetch the page anew in the middle of a story. */
  | { readonly kind: 'nothing' };

export interface ReadKey {
  /** The digits of a slide number so far; Enter goes there. */
  readonly typed: string;
  readonly wish: Wish | null;
}

/** What PowerPoint and the remote controls that go with it send, and the same letters. */
export function readShowKey(key: string, typed: string): ReadKey {
  if (/^\d$/.test(key)) return { typed: `${typed}${key}`.slice(-mostDigits), wish: { kind: 'nothing' } };
  if (key === 'Enter' && typed !== '') return { typed: '', wish: { kind: 'number', number: Number(typed) } };
  return { typed: '', wish: wishes[key.length === 1 ? key.toLowerCase() : key] ?? null };
}

const mostDigits = 3;

const next = { kind: 'step', by: 1 } as const;
const previous = { kind: 'step', by: -1 } as const;
const black = { kind: 'cover', cover: 'black' } as const;
const white = { kind: 'cover', cover: 'white' } as const;

const wishes: Readonly<Record<string, Wish>> = {
  ArrowRight: next,
  ArrowDown: next,
  PageDown: next,
  ' ': next,
  Enter: next,
  ArrowLeft: previous,
  ArrowUp: previous,
  PageUp: previous,
  Backspace: previous,
  Home: { kind: 'first' },
  End: { kind: 'last' },
  b: black,
  '.': black,
  w: white,
  ',': white,
  l: { kind: 'pointer', pointer: 'laser' },
  p: { kind: 'pointer', pointer: 'arrow' },
  s: { kind: 'overview' },
  f: { kind: 'full-screen' },
  q: { kind: 'ask' },
  n: { kind: 'second-window' },
  '?': { kind: 'help' },
  Escape: { kind: 'leave' },
  F5: { kind: 'nothing' },
};
