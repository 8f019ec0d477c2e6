import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from '../../../src/browser/outbox.ts';
import { renderOutbox } from '../../../src/browser/renderOutbox.ts';
import type { OutboxState } from '../../../src/browser/renderOutbox.ts';

const day = 24 * 60 * 60_000;
const entry: OutboxEntry = {
  survey: 'parents',
  submission: { id: 'a', filled: '2026-04-25', seconds: 60, answers: {} },
  opened: 0,
  queued: 0,
  kiosk: false,
};

function render(changes: Partial<OutboxState>): string {
  return renderOutbox({
    entries: [entry],
    now: day,
    lasting: true,
    sending: false,
    heading: 'h2',
    mayMend: true,
    ...changes,
  });
}

describe('what a respondent reads about answers that have not arrived', () => {
  it('is nothing when everything has arrived', () => {
    expect(render({ entries: [] })).toBe('');
  });

  it('says where they are and when they go', () => {
    expect(render({})).toContain('Ответы от 25 апреля 2026 ещё не дошли до школы');
    expect(render({})).toContain('сохранены на этом устройстве и уйдут сами');
  });

  it('says until when the server has asked to wait, as long as it wants none of them', () => {
    const asked = new Date(2026, 3, 25, 14, 4, 20).getTime();
    const waiting = { entries: [{ ...entry, queued: asked, notBefore: asked }], now: asked - 1 };
    expect(render(waiting)).toContain('сервер школы попросил подождать до 14:05');
    expect(render(waiting)).toContain('уйдут сами, когда будет можно');
    expect(render({ ...waiting, now: asked })).not.toContain('попросил подождать');
    const entries = [...waiting.entries, { ...entry, queued: asked }];
    expect(render({ ...waiting, entries })).not.toContain('попросил подождать');
  });

  it('does not promise to keep what the device does not keep', () => {
    const words = render({ lasting: false });
    expect(words).toContain('страницу нельзя закрывать');
    expect(words).not.toContain('уйдут сами');
    const sending = render({ lasting: false, sending: true });
    expect(sending).toContain('страницу нельзя закрывать');
    expect(sending).not.toContain('уже сохранены');
  });

  it('advises to save a file after three days, and offers it before', () => {
    expect(render({ now: 3 * day - 1 })).not.toContain('Связи нет уже');
    expect(render({ now: 3 * day - 1 })).toContain('data-act="file"');
    expect(render({ now: 3 * day })).toContain('Связи нет уже 3 дня');
  });

  it('says why a set was refused, in the collector’s words and never as HTML', () => {
    const refusal = { code: 'closed', message: 'Опрос <b>закрыт</b>.' } as const;
    const words = render({ entries: [{ ...entry, refusal }] });
    expect(words).toContain('Опрос &lt;b&gt;закрыт&lt;/b&gt;.');
    expect(words).toContain('data-act="mend"');
  });

  it('offers the answers of a kiosk to nobody', () => {
    const refusal = { code: 'closed', message: 'Опрос закрыт.' } as const;
    const words = render({ entries: [{ ...entry, kiosk: true, refusal }] });
    expect(words).not.toContain('data-act="mend"');
  });
});
