import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';

export const FONT = 'Golos Text';

/** Points: type of a table that fits its sheet. */
export const TABLE_SIZE = 9;

const INK = '1A1A1A';
const QUIET = '595959';
const LINK = '1D4F91';

/** Styles of the paper by the ids under which Word keeps them; the built-in ones show under their Russian names. */
export const STYLE = {
  contentsTitle: 'ContentsTitle',
  subtitle: 'Subtitle',
  school: 'School',
  caption: 'Caption',
  tableText: 'TableText',
  tableNumber: 'TableNumber',
  tableHead: 'TableHead',
  tableRowHead: 'TableRowHead',
  approval: 'Approval',
  approvalTitle: 'ApprovalTitle',
  picture: 'Picture',
  note: 'Note',
  frame: 'Frame',
  figure: 'Figure',
} as const;

const CELL = {
  spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO },
  alignment: AlignmentType.LEFT,
};

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK, language: { value: 'ru-RU' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 36, bold: true, color: INK },
      paragraph: { spacing: { before: 240, after: 120 }, alignment: AlignmentType.CENTER },
    },
    heading1: {
      run: { font: FONT, size: 28, bold: true, color: INK },
      paragraph: { spacing: { before: 360, after: 160 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font: FONT, size: 24, bold: true, color: INK },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true, keepLines: true },
    },
    listParagraph: {
      paragraph: { spacing: { after: 60, line: 276, lineRule: LineRuleType.AUTO } },
    },
    caption: {
      run: { font: FONT, size: 20, bold: true, italics: false, color: INK },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, keepLines: true },
    },
    hyperlink: { run: { color: LINK, underline: { type: 'single', color: LINK } } },
  },
  paragraphStyles: [
    {
      id: STYLE.contentsTitle,
      name: 'Название содержания',
      basedOn: 'Normal',
      run: { size: 28, bold: true },
      paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
    },
    {
      id: STYLE.subtitle,
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: 24, color: QUIET },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
    },
    {
      id: STYLE.school,
      name: 'Название школы',
      basedOn: 'Normal',
      run: { size: 24 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 480, after: 120 } },
    },
    {
      id: STYLE.tableText,
      name: 'Ячейка таблицы',
      basedOn: 'Normal',
      run: { size: TABLE_SIZE * 2 },
      paragraph: CELL,
    },
    {
      id: STYLE.tableNumber,
      name: 'Число в таблице',
      basedOn: STYLE.tableText,
      paragraph: { ...CELL, alignment: AlignmentType.RIGHT },
    },
    {
      id: STYLE.tableHead,
      name: 'Заголовок столбца',
      basedOn: STYLE.tableText,
      run: { bold: true },
      paragraph: { ...CELL, keepNext: true },
    },
    {
      id: STYLE.tableRowHead,
      name: 'Заголовок строки',
      basedOn: STYLE.tableText,
      paragraph: CELL,
    },
    {
      id: STYLE.approval,
      name: 'Гриф',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: {
        spacing: { after: 60, line: 276, lineRule: LineRuleType.AUTO },
        alignment: AlignmentType.LEFT,
      },
    },
    {
      id: STYLE.approvalTitle,
      name: 'Заголовок грифа',
      basedOn: STYLE.approval,
      run: { bold: true },
    },
    {
      id: STYLE.picture,
      name: 'Рисунок',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 60, after: 160, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: STYLE.note,
      name: 'Примечание',
      basedOn: 'Normal',
      run: { size: 18, color: QUIET },
    },
    {
      id: STYLE.frame,
      name: 'Колонтитул',
      basedOn: 'Normal',
      run: { size: 16, color: QUIET },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
  characterStyles: [{ id: STYLE.figure, name: 'Число', run: { bold: true } }],
};

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

const ITEM = { paragraph: { indent: { left: 425, hanging: 425 } } };

export const numbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: ITEM,
        },
      ],
    },
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: ITEM,
        },
      ],
    },
  ],
};
