import type { SiteSection } from '../siteSection.ts';

export const basicFacts: SiteSection = {
  slug: 'common',
  title: 'Основные сведения',
  address: '/sveden/common',
  clause: 'п. 6',
  properties: [
    { name: 'fullName', title: 'полное наименование' },
    { name: 'shortName', title: 'сокращённое наименование', ifAny: true },
    { name: 'regDate', title: 'дата создания' },
    {
      name: 'uchredLaw',
      title: 'учредитель',
      parts: [
        { name: 'nameUchred', title: 'наименование учредителя' },
        { name: 'addressUchred', title: 'адрес учредителя' },
        { name: 'telUchred', title: 'телефон учредителя' },
        { name: 'mailUchred', title: 'электронная почта учредителя' },
        { name: 'websiteUchred', title: 'сайт учредителя', link: true },
      ],
    },
    { name: 'address', title: 'место нахождения' },
    { name: 'workTime', title: 'режим и график работы' },
    { name: 'telephone', title: 'телефоны школы' },
    { name: 'email', title: 'электронная почта школы' },
    { name: 'licenseDocLink', title: 'выписка из реестра лицензий', link: true },
    { name: 'addressPlaceSet', title: 'места обучения при сетевой форме', ifAny: true },
    { name: 'addressPlacePrac', title: 'места проведения практики', ifAny: true },
    { name: 'addressPlacePodg', title: 'места практической подготовки', ifAny: true },
    { name: 'addressPlaceGia', title: 'места проведения ГИА' },
  ],
};
