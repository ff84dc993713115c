/** Where the record stands in `storage.local`. Alone, so that who reads none of it loads none of it. */
export const recordKey = 'tokens';

/** The name of the alarm that looks once a day what is due. */
export const rotationAlarm = 'rotation';
