import type { Amount } from '../model.ts';
import type { OrderLine } from './orderLine.ts';
import { shareTitle } from './orderLine.ts';
import { pupilShare } from './pupilLines.ts';

function perPupil(of: Amount): OrderLine['source'] {
  const to = { table: 'classes', sum: 'pupils' };
  return { from: 'tables', cut: 'year-end', measure: { kind: 'ratio', of, to, per: 1 } };
}

function yesNo(number: string, title: string): OrderLine {
  return { number, title, unit: 'да/нет', kind: 'yes-no', source: { from: 'school' } };
}

/** 2.1–2.6: what the school has. */
export const infrastructureLines: readonly OrderLine[] = [
  {
    number: '2.1',
    title: 'Количество компьютеров в расчете на одного учащегося',
    unit: 'единиц',
    kind: 'number',
    source: perPupil({
      table: 'facilities',
      sum: 'available',
      where: [{ column: 'object', is: 'computers' }],
    }),
  },
  {
    number: '2.2',
    title:
      'Количество экземпляров учебной и учебно-методической литературы из общего количества единиц хранения библиотечного фонда, состоящих на учете, в расчете на одного учащегося',
    unit: 'единиц',
    kind: 'number',
    source: { from: 'school' },
  },
  yesNo('2.3', 'Наличие в образовательной организации системы электронного документооборота'),
  yesNo('2.4', 'Наличие читального зала библиотеки, в том числе:'),
  yesNo(
    '2.4.1',
    'С обеспечением возможности работы на стационарных компьютерах или использования переносных компьютеров',
  ),
  yesNo('2.4.2', 'С медиатекой'),
  yesNo('2.4.3', 'Оснащенного средствами сканирования и распознавания текстов'),
  yesNo('2.4.4', 'С выходом в Интернет с компьютеров, расположенных в помещении библиотеки'),
  yesNo('2.4.5', 'С контролируемой распечаткой бумажных материалов'),
  pupilShare(
    '2.5',
    shareTitle(
      'учащихся, которым обеспечена возможность пользоваться широкополосным Интернетом (не менее 2 Мб/с)',
      'учащихся',
    ),
    'broadband',
  ),
  {
    number: '2.6',
    title:
      'Общая площадь помещений, в которых осуществляется образовательная деятельность, в расчете на одного учащегося',
    unit: 'кв. м',
    kind: 'number',
    source: perPupil({ table: 'facilities', sum: 'area' }),
  },
];
