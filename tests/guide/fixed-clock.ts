/** The moment of every picture. Loaded into the host before anything else, so that no picture tells the day it was made. */
const moment = Date.parse('2026-03-12T10:30:00+01:00');

globalThis.Date = new Proxy(Date, {
  construct: (target, values) => Reflect.construct(target, values.length === 0 ? [moment] : values) as object,
  get: (target, name) => (name === 'now' ? () => moment : (Reflect.get(target, name) as unknown)),
});
