/** JSON as it is published: one space of indentation, so that files can be read and compared by line. */
export const toJson = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
