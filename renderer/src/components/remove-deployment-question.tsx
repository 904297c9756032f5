import { ConfirmQuestion } from "./confirm-question.tsx";
import { text } from "./text.ts";

export type RemoveDeploymentQuestionProps = {
  /** Of the deployment in question; stays while the dialog fades. */
  readonly name: string;
  readonly opened: boolean;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
};

/** Asks before a deployment is lost with its inventory. */
export function RemoveDeploymentQuestion({ name, ...question }: RemoveDeploymentQuestionProps) {
  const { title, text: lost, keep, remove } = text.removeDeployment;
  return <ConfirmQuestion title={title} text={lost({ name })} keep={keep} remove={remove} {...question} />;
}
