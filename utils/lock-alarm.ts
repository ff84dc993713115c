/** The alarm at which unlocked identities are forgotten. */
export const lockAlarm = 'lock';
