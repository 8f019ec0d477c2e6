import { expect, test } from 'vitest';
import { spellsName } from '../../../src/kit/nameInCode.ts';

test.each([
  ...['Иванова-М-П-12', 'иванова12', 'ИВАНОВА-12', 'ИвановаМП12', '12_Петренко', 'Соловьёв-1'],
  ...['5А-Достоевская', 'Мельник-12', 'Шмидт1', 'Мария-5А', 'саша_7', 'Ильинична-3', 'Работнов-1'],
  ...['Ким-А-Б-3', 'Цой_АБ_3', 'Ли-АБ-3', 'Ivanova_1', 'ivanova1', 'Petrov-MP-2', 'shevchenko3'],
])('%s spells a name', (code) => {
  expect(spellsName(code)).toBe(true);
});

test.each([
  ...['У-0017', 'С-024', 'А-017', 'T-017', '1001', '5А-12', 'УЧ-12', 'уч12', 'МБОУ-5-12', 'п1'],
  ...['Ученик-12', 'учитель7', 'Учащийся_3', 'Педагог-А-Б-2', 'СОТР-15', 'код17', 'Уч-5А-17'],
  ...[
    'pupil-12',
    'Teacher_3',
    'login7',
    'admin1',
    'логин7',
    'Админ-1',
    'k7dfa9xq',
    'e3b0c442-98fc',
    'qzevin8',
    'XKOV1',
  ],
])('%s does not', (code) => {
  expect(spellsName(code)).toBe(false);
});
