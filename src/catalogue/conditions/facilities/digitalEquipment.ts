import type { AssessmentObject } from '../../model.ts';

export const digitalEquipment: AssessmentObject = {
  number: '3.1.6',
  slug: 'digital-equipment',
  title: 'обеспеченность ОО презентационным материалом и цифровым оборудованием',
  about: 'Есть ли в кабинетах панели и проекторы и работают ли они.',
  indicators: [
    {
      key: 'rooms',
      title: 'Доля кабинетов с интерактивной панелью или проектором',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-counts',
        table: 'facilities',
        part: 'equipped',
        whole: 'required',
        where: [{ column: 'object', is: 'digital-equipment' }],
      },
      unitOfCount: 'room',
    },
    {
      key: 'working',
      title: 'Доля работающего оборудования',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'share-of-counts',
        table: 'facilities',
        part: 'working',
        whole: 'available',
        where: [{ column: 'object', is: 'digital-equipment' }],
      },
      unitOfCount: 'room',
    },
    {
      key: 'satisfaction',
      title: 'Техника на уроках доступна и исправна: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'top-two-box',
        items: [
          { survey: 'pupils-5-9', question: 'equipment_works' },
          { survey: 'teachers', question: 'equipment_available' },
        ],
      },
      unitOfCount: 'answer',
    },
  ],
};
