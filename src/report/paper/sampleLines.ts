import type { IndicatorView, ObjectView, OverviewView } from '../view.ts';

function sampleText({ value, method }: IndicatorView): readonly string[] {
  if (value.kind !== 'shown') return [];
  const parts = [value.count, method.trace.counted && `учтено ${method.trace.counted} в файлах`];
  const known = parts.filter((part) => part !== undefined && part !== '');
  return known.length === 0 ? [] : [`${method.title}: ${known.join('; ')}`];
}

/**
 * Who was asked by the object's surveys and how many answered: «Анкета родителей: ответили 443 из 805, охват 55,0 %».
 */
function coverageText({ indicators }: ObjectView, { coverage }: OverviewView): readonly string[] {
  const files = indicators.flatMap(({ method }) => method.sources.map(({ file }) => file));
  return (coverage?.surveys ?? []).flatMap(({ survey, who, count, share, warning }) => {
    const isAsked = files.some((file) => file.endsWith(`/responses/${survey}.csv`));
    if (!isAsked || share === '—') return [];
    const doubt = warning ? `; ${coverage?.warning ?? ''}` : '';
    return [`Анкета ${who}: ответили ${count}, охват ${share}${doubt}`];
  });
}

/** Section «Выборка и охват» of a справка: how many answered, then how many stand behind each value. */
export function sampleLines(view: ObjectView, overview: OverviewView): readonly string[] {
  return [...coverageText(view, overview), ...view.indicators.flatMap(sampleText)];
}
