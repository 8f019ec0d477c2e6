import type { MarkedProperty, SiteSection } from '../siteSection.ts';

const person: readonly MarkedProperty[] = [
  { name: 'fio', title: 'фамилия, имя, отчество' },
  { name: 'post', title: 'должность' },
  { name: 'telephone', title: 'телефон' },
  { name: 'email', title: 'электронная почта' },
];

export const managers: SiteSection = {
  slug: 'managers',
  title: 'Руководство',
  address: '/sveden/managers',
  clause: 'п. 6',
  properties: [
    { name: 'rucovodstvo', title: 'руководитель', parts: person },
    { name: 'rucovodstvoZam', title: 'заместители руководителя', ifAny: true, parts: person },
    { name: 'rucovodstvoFil', title: 'руководители филиалов', ifAny: true },
  ],
};
