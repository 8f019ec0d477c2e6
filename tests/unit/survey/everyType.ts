/** A definition with every kind of question that is counted, nested and translated as SurveyJS allows. */
export const everyType = {
  title: { default: 'School', ru: 'Школа' },
  vsoko: { audience: 'выпускников', minutes: 4 },
  pages: [
    {
      name: 'first',
      title: 'Уроки',
      visibleIf: '{years} > 0',
      elements: [
        {
          type: 'radiogroup',
          name: 'canteen',
          title: 'Еда в школе вкусная',
          choices: [
            { value: 3, text: 'Да' },
            { value: 2, text: 'Не знаю' },
            { value: 1, text: 'Нет' },
            { value: 'hard', text: 'Затрудняюсь ответить' },
          ],
        },
        { type: 'html', name: 'hint', html: '<b>Осталось немного</b>' },
        {
          type: 'panel',
          name: 'inner',
          visibleIf: '{canteen} = 3',
          elements: [
            {
              type: 'rating',
              name: 'years',
              title: 'Нагрузка чрезмерна',
              rateMax: 4,
              vsokoReverse: true,
              maxRateDescription: 'Очень',
            },
            { type: 'boolean', name: 'read', title: 'Отчёт прочитан', isRequired: true },
          ],
        },
      ],
    },
    {
      name: 'second',
      elements: [
        {
          type: 'checkbox',
          name: 'clubs',
          title: 'Кружки',
          choices: ['Шахматы', { value: 'tech', text: 'Робототехника, 3D' }, 'Ёлка'],
          showNoneItem: true,
        },
        {
          type: 'matrix',
          name: 'rooms',
          title: 'Кабинеты',
          columns: [1, 2, 3, 4, 5],
          rows: [{ value: 'labs', text: 'Физика и химия' }, 'gym'],
        },
        {
          type: 'dropdown',
          name: 'class',
          title: 'Класс',
          vsokoGroup: true,
          vsokoChoices: 'classes',
        },
        { type: 'dropdown', name: 'body', title: 'Совет', vsokoGroup: true, choices: [1, 2] },
        { type: 'text', name: 'wish', title: 'Пожелание' },
        { type: 'comment', name: 'why', title: 'Почему' },
      ],
    },
  ],
};
