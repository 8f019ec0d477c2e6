import { formatNumber } from '../kit/format.ts';
import type { CellKind } from '../monitoring/description.ts';
import { SHARES_RULE } from '../monitoring/shares.ts';

/** What may be written in a column, in one phrase for the help page. */
export function columnRule(cell: CellKind): string {
  switch (cell.type) {
    case 'text':
      return 'текст';
    case 'told':
      return 'текст без имён и контактов: он печатается на сайте';
    case 'code':
      return 'код без фамилии: буквы, цифры, дефис';
    case 'whole':
      return `целое число от ${formatNumber(cell.min, 0)} до ${formatNumber(cell.max, 0)}`;
    case 'number':
      return `число от ${formatNumber(cell.min, 0)} до ${formatNumber(cell.max, 0)}, дробь через запятую`;
    case 'date':
      return 'дата: 14.03.2026';
    case 'moment':
      return 'дата, можно со временем: 14.03.2026 09:30';
    case 'yes-no':
      return 'да или нет';
    case 'choice':
      return cell.options.map(({ title }) => title).join(' / ');
    case 'shares':
      return SHARES_RULE;
    case 'class':
      return 'класс: 5А';
    case 'subject':
      return 'название предмета';
    case 'object':
      return 'объект ВСОКО: номер, название или имя из адреса страницы';
  }
}
