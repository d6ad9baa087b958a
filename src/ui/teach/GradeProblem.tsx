import { Button } from "#ui/kit/Button.tsx";
import { useClassroom } from "./context.ts";

export function GradeProblem({ onRetry }: { readonly onRetry: () => void }) {
  const { vote } = useClassroom();
  return (
    <div role="alert">
      <p>{vote.failed}</p>
      <Button onClick={onRetry}>{vote.retry}</Button>
    </div>
  );
}
