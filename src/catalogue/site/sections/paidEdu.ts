import type { SiteSection } from '../siteSection.ts';

/** A school without paid services says so in the marked element: «платных услуг нет». */
export const paidEdu: SiteSection = {
  slug: 'paid_edu',
  title: 'Платные образовательные услуги',
  address: '/sveden/paid_edu',
  clause: 'п. 6',
  properties: [
    { name: 'paidEdu', title: 'порядок оказания платных услуг', link: true },
    { name: 'paidDog', title: 'образец договора', link: true },
    { name: 'paidSt', title: 'документ о стоимости обучения', link: true },
    { name: 'paidParents', title: 'плата за присмотр и уход', link: true, ifAny: true },
  ],
};
