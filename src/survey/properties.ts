/**
 * Which properties of a SurveyJS 2.5 definition this program knows, by the thing they stand in. What stands in none of
 * these lists changes what may be answered, who is asked or what arrives, and nobody here would do it.
 */
export interface Properties {
  /** Read and kept in the form, at the collector and in the table. */
  readonly honoured: ReadonlySet<string>;
  /** Of the look of SurveyJS's own pages, which this form has a look of its own for: left aside on purpose. */
  readonly look: ReadonlySet<string>;
  /** Words and pictures that are not shown: nothing about the answers changes, and somebody must be told. */
  readonly unshown: ReadonlySet<string>;
}

const list = (names: string): ReadonlySet<string> =>
  new Set(names.split(/\s+/u).filter((name) => name !== ''));

const question = 'type name title description isRequired visibleIf vsokoGroup vsokoReverse';
const box =
  'page colSpan effectiveColSpan indent minWidth maxWidth width startWithNewLine state showNumber';
const questionLook = `${box} showTitle hideNumber titleLocation descriptionLocation errorLocation renderAs
  requiredErrorText commentText commentPlaceholder useDisplayValuesInDynamicTexts titleActions`;
const choice = `${question} choices showOtherItem hasOther showNoneItem noneText showDontKnowItem dontKnowText
  showRefuseItem refuseText vsokoChoices vsokoParallels`;
const choiceLook = `${questionLook} itemComponent otherText otherErrorText otherPlaceholder
  storeOthersAsComment separateSpecialChoices choicesByUrlMode`;
const textLook = `${questionLook} placeholder textUpdateMode`;

function properties(honoured: string, look: string, unshown = ''): Properties {
  return { honoured: list(honoured), look: list(look), unshown: list(unshown) };
}

/** By the type of the element; types that are not here are refused as a whole. */
export const elementProperties: ReadonlyMap<string, Properties> = new Map([
  ['radiogroup', properties(choice, `${choiceLook} colCount allowClear showClearButton`)],
  [
    'dropdown',
    properties(
      choice,
      `${choiceLook} allowClear placeholder autocomplete searchEnabled searchMode textWrapEnabled
      inputFieldComponent choicesLazyLoadEnabled choicesLazyLoadPageSize closeOnSelect`,
    ),
  ],
  [
    'checkbox',
    properties(
      `${choice} minSelectedChoices maxSelectedChoices`,
      `${choiceLook} colCount selectAllText`,
    ),
  ],
  [
    'rating',
    properties(
      `${question} rateValues rateMin rateMax rateCount rateStep minRateDescription maxRateDescription`,
      `${questionLook} autoGenerate displayMode rateType rateColorMode scaleColorMode itemComponent
      rateDescriptionLocation displayRateDescriptionsAsExtremeItems`,
    ),
  ],
  [
    'boolean',
    properties(
      `${question} labelTrue labelFalse valueTrue valueFalse`,
      `${questionLook} swapOrder`,
    ),
  ],
  [
    'matrix',
    properties(
      'type name title description visibleIf vsokoReverse columns rows eachRowRequired',
      `${questionLook} alternateRows columnMinWidth rowTitleWidth verticalAlign displayMode showHeader
      hideIfRowsEmpty`,
    ),
  ],
  [
    'text',
    properties(
      `${question} maxLength`,
      `${textLook} autocomplete inputSize size inputTextAlignment minErrorText maxErrorText stepErrorText`,
    ),
  ],
  ['comment', properties(`${question} maxLength`, `${textLook} rows cols autoGrow allowResize`)],
  [
    'panel',
    properties(
      'type name elements visibleIf',
      `${box} showQuestionNumbers questionStartIndex questionTitleLocation questionTitleWidth
      questionErrorLocation innerIndent gridLayoutColumns allowAdaptiveActions requiredErrorText`,
      'title description',
    ),
  ],
]);

export const pageProperties = properties(
  'name title elements visibleIf',
  `${box} showQuestionNumbers questionStartIndex questionTitleLocation questionTitleWidth questionErrorLocation
  gridLayoutColumns allowAdaptiveActions requiredErrorText navigationTitle showNavigationButtons
  navigationButtonsVisibility`,
  'description navigationDescription',
);

export const surveyProperties = properties(
  'title description pages elements vsoko',
  `$schema locale logoFit logoHeight logoWidth logoPosition allowResizeComment autoGrowComment
  autoFocusFirstError autoFocusFirstQuestion focusFirstQuestionAutomatic backgroundImageAttachment
  backgroundImageFit backgroundOpacity checkErrorsMode commentAreaRows cookieName fitToContainer gridLayoutEnabled
  headerView isSinglePage matrixDragHandleArea navigationButtonsLocation showNavigationButtons
  pageNextText pagePrevText completeText editText previewText showPreviewBeforeComplete previewMode
  progressBarInheritWidthFrom progressBarLocation progressBarShowPageNumbers progressBarShowPageTitles
  progressBarType showProgressBar questionDescriptionLocation questionErrorLocation questionStartIndex
  questionTitleLocation questionTitlePattern questionTitleTemplate questionsOnPageMode requiredMark requiredText
  showBrandInfo showPageNumbers showPageTitles showPrevButton showQuestionNumbers showTOC showTimer showTitle
  sjsVersion startSurveyText surveyId surveyPostId surveyShowDataSaving textUpdateMode timerInfoMode timerLocation
  tocItemComponent tocLocation validateVisitedEmptyFields width widthMode loadingHtml`,
  'logo backgroundImage completedHtml completedBeforeHtml completedHtmlOnCondition showCompletePage',
);

/** Of one option, row or column. */
export const itemProperties = properties('value text', '');
