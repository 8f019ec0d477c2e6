const POST =
  /директор|завуч|заведующ|заместител|зам\.|руководител|учител|педагог|преподавател|воспитател|секретар|библиотекар|бухгалтер|психолог|логопед|дефектолог|тьютор|вожат|тренер|методист|врач|медсестр|фельдшер|организатор|концертмейстер|лаборант|председател|депутат|инспектор|кл\. ?рук|администратор/gi;
const PUPIL =
  /учени(?:к|ц)|обучающ|учащ|воспитанни|школьни|победител|приз[её]р|участни|лауреат|дипломант|отличник|выпускни|гимназист|лицеист|капитан/i;
/** How far before a name its post may stand. */
const REACH = 70;

/** Whether words speak of pupils: a heading, the words before a list. */
export function speaksOfPupils(text: string): boolean {
  return PUPIL.test(text);
}

/** Whether words name a post and no pupils: «Классный руководитель», the head of a column. */
export function speaksOfPosts(text: string): boolean {
  return namesPost(text) && !PUPIL.test(text);
}

/** Whether words name a post: «Классный руководитель: …». */
export function namesPost(text: string): boolean {
  return text.search(POST) >= 0;
}

/** The text after the last post that is named in it; undefined where none is. */
function afterLastPost(text: string): string | undefined {
  const last = [...text.matchAll(POST)].at(-1);
  return last === undefined ? undefined : text.slice(last.index + last[0].length);
}

/**
 * Whether the post right before a name is that person's: «классный руководитель 5А: …», «учитель математики …». Another
 * name, a pupil or the end of a sentence between them parts the two.
 */
export function hasPostBefore(before: string): boolean {
  const between = afterLastPost(before.slice(-REACH));
  return (
    between !== undefined &&
    !/[.;|]/.test(between) &&
    !PUPIL.test(between) &&
    !/[А-ЯЁ][а-яё]+ [А-ЯЁ](?:[а-яё]|\.)/.test(between)
  );
}

/** Whether the post right after a name is that person's: «…, классный руководитель»; not «…, учитель Петрова М. И.». */
export function hasPostAfter(after: string): boolean {
  const near = after.slice(0, REACH);
  const [post] = near.matchAll(POST);
  if (post === undefined) return false;
  const isNext = /^[ ,(–—-]{1,4}(?:[а-яё-]+ ){0,3}[а-яё-]*$/.test(near.slice(0, post.index));
  const rest = near.slice(post.index + post[0].length).replace(/^[а-яё -]*:? ?/, '');
  return isNext && !/^[А-ЯЁ][а-яё]*[. ]/.test(rest);
}
