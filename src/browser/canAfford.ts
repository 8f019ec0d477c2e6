/** What browsers tell about the device and its connection, where they tell it. */
export interface DeviceFacts {
  readonly connection?: { readonly effectiveType?: string; readonly saveData?: boolean };
  /** Gigabytes. */
  readonly deviceMemory?: number;
}

/**
 * Whether SurveyJS may be loaded: 390 KB that the form can do without. A browser that tells nothing is trusted.
 * @example canAfford({ connection: { effectiveType: '4g', saveData: true } }) // false
 */
export function canAfford({ connection, deviceMemory = 2 }: DeviceFacts): boolean {
  return (
    (connection?.effectiveType ?? '4g') === '4g' &&
    connection?.saveData !== true &&
    deviceMemory >= 2
  );
}
