/** The bytes of a UUID. */
export const UUID_BYTES = 16;
/** So many of a connection's, the last ones, are its own. The others follow from the VPCs that it joins. */
export const OWN_BYTES = 3;
