import type { MarkedProperty, SiteSection } from '../siteSection.ts';

const place: readonly MarkedProperty[] = [
  { name: 'objName', title: 'наименование объекта' },
  { name: 'objAddress', title: 'адрес объекта' },
  { name: 'objOvz', title: 'приспособленность для инвалидов и лиц с ОВЗ' },
];

export const objects: SiteSection = {
  slug: 'objects',
  title:
    'Материально-техническое обеспечение и оснащенность образовательного процесса. Доступная среда',
  address: '/sveden/objects',
  clause: 'п. 6',
  properties: [
    {
      name: 'purposeCab',
      title: 'учебные кабинеты',
      parts: [
        { name: 'addressCab', title: 'адрес кабинета' },
        { name: 'nameCab', title: 'наименование кабинета' },
        { name: 'osnCab', title: 'оснащённость кабинета' },
        { name: 'ovzCab', title: 'приспособленность кабинета для инвалидов и лиц с ОВЗ' },
      ],
    },
    {
      name: 'purposePrac',
      title: 'объекты для практических занятий',
      parts: [
        { name: 'addressPrac', title: 'адрес объекта' },
        { name: 'namePrac', title: 'наименование объекта' },
        { name: 'osnPrac', title: 'оснащённость объекта' },
        { name: 'ovzPrac', title: 'приспособленность объекта для инвалидов и лиц с ОВЗ' },
      ],
    },
    { name: 'purposeLibr', title: 'библиотека', parts: place },
    { name: 'purposeSport', title: 'объекты спорта', parts: place },
    { name: 'ovz', title: 'беспрепятственный доступ в здания' },
    { name: 'purposeFacil', title: 'средства обучения и воспитания' },
    { name: 'purposeFacilOvz', title: 'приспособленные средства обучения и воспитания' },
    { name: 'comNet', title: 'доступ к информационным системам и сетям' },
    { name: 'comNetOvz', title: 'приспособленный доступ к системам и сетям' },
    { name: 'erList', title: 'электронные образовательные ресурсы', link: true },
    { name: 'erListOvz', title: 'приспособленные электронные ресурсы', link: true, ifAny: true },
    { name: 'techOvz', title: 'специальные технические средства', ifAny: true },
    { name: 'hostelInfo', title: 'число общежитий', ifAny: true },
    { name: 'interInfo', title: 'число интернатов', ifAny: true },
    { name: 'hostelNum', title: 'мест в общежитиях', ifAny: true },
    { name: 'hostelNumOvz', title: 'приспособленных помещений в общежитии', ifAny: true },
    { name: 'interNum', title: 'мест в интернатах', ifAny: true },
    { name: 'interNumOvz', title: 'приспособленных помещений в интернате', ifAny: true },
    { name: 'hostelInterOvz', title: 'доступ в общежитие и интернат', ifAny: true },
    { name: 'localActObSt', title: 'плата за проживание в общежитии', link: true, ifAny: true },
  ],
};
