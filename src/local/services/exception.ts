/** What a service throws at the program: in the program's context it is an Error named `Exception` with this message. */
export class ServiceException extends Error {}
