export interface Nginx {
  readonly path: string;
  readonly mimeTypes: string;
  readonly brotli: string | null;
}
export function findNginx(): Nginx | null;
export function ensureNginx(): Nginx | null;
