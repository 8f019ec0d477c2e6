import { html } from '../form/html.ts';
import { askTwice } from './askTwice.ts';
import type { KeptIn } from './deviceStore.ts';
import { onAct } from './onAct.ts';
import { renderAct } from './renderAct.ts';

export interface KeptLine {
  /** Where the answers lie now; `undefined`: they could not be kept at all. */
  readonly show: (place: KeptIn | undefined) => void;
  /**
   * Says that nothing is left on the device, since it was wiped or never kept anything, or a receipt alone, or that the
   * browser did not let it be removed.
   */
  readonly say: (what: 'wiped' | 'nothing' | 'receipt' | 'left') => void;
  /** While answers wait to be sent, what is said about them stands elsewhere. */
  readonly setHidden: (hidden: boolean) => void;
}

const words = {
  device: 'Ответы сохраняются на этом устройстве: можно закрыть страницу и продолжить позже.',
  page: 'Это устройство не даёт сохранять ответы: если закрыть страницу, они пропадут.',
  kiosk: 'Это устройство общее: ответы на нём не остаются.',
  receipt: 'На этом устройстве осталась только квитанция.',
  nothing: 'На этом устройстве от ответов ничего не осталось.',
  wiped: 'Ответы стёрты с этого устройства.',
  left: 'Стереть ответы с этого устройства не получилось: браузер этого не дал. Их можно стереть в настройках браузера, если удалить данные этого сайта.',
} as const;

/** The line below the form that says where the answers are, with the button that wipes them off the device. */
export function createKeptLine(after: HTMLElement, kiosk: boolean, onWipe: () => void): KeptLine {
  const line = document.createElement('div');
  line.className = 'kept kept-line';
  line.innerHTML = html` <p role="status">${kiosk ? words.kiosk : ''}</p>
    <p>${renderAct('wipe', kiosk ? 'Начать заново' : 'Стереть с этого устройства', true)}</p>`.text;
  after.after(line);
  const status = line.querySelector('p');
  const write = (text: string): void => {
    // The same words set again would be read out again.
    if (status !== null && status.textContent !== text) status.textContent = text;
  };
  onAct(line, {
    wipe: (button) => {
      askTwice(button, kiosk ? 'Стереть и начать заново' : 'Стереть все ответы', onWipe);
    },
  });
  return {
    show: (place) => {
      if (!kiosk) write(words[place ?? 'page']);
    },
    say: (what) => {
      if (!kiosk || what === 'left') write(words[what]);
    },
    setHidden: (hidden) => {
      line.hidden = hidden;
    },
  };
}
