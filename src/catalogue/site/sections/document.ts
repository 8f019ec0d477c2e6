import type { SiteSection } from '../siteSection.ts';

export const document: SiteSection = {
  slug: 'document',
  title: 'Документы',
  address: '/sveden/document',
  clause: 'п. 9',
  properties: [
    { name: 'ustavDocLink', title: 'устав', link: true },
    { name: 'localActStud', title: 'правила внутреннего распорядка обучающихся', link: true },
    { name: 'localActOrder', title: 'правила внутреннего трудового распорядка', link: true },
    { name: 'localActCollec', title: 'коллективный договор', link: true, ifAny: true },
    { name: 'reportEduDocLink', title: 'отчёт о результатах самообследования', link: true },
    {
      name: 'prescriptionDocLink',
      title: 'предписания органов надзора и отчёты об их исполнении',
      link: true,
      ifAny: true,
    },
    { name: 'priemDocLink', title: 'правила приёма', link: true },
    { name: 'modeDocLink', title: 'режим занятий', link: true },
    {
      name: 'tekKontrolDocLink',
      title: 'порядок текущего контроля и промежуточной аттестации',
      link: true,
    },
    {
      name: 'perevodDocLink',
      title: 'порядок перевода, отчисления и восстановления',
      link: true,
    },
    {
      name: 'vozDocLink',
      title: 'порядок возникновения и прекращения отношений школы с учениками и родителями',
      link: true,
    },
  ],
};
