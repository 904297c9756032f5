import { Button, Paper, Stack, Text, Title } from "@mantine/core";
import { DropZone } from "../../components/files/drop-zone.tsx";
import { openFiles } from "../../components/files/open-files.ts";
import { ConvertIcon, DeploymentIcon, InspectIcon, RequestIcon } from "../../components/icons.tsx";
import { PageLink } from "../../components/page-link.tsx";
import { PageTitle } from "../../components/page-title.tsx";
import { navigate } from "../../navigation/navigation.ts";
import { DraftOverview } from "./draft-overview.tsx";
import { PendingOverview } from "./pending-overview.tsx";
import { RecentOverview } from "./recent-overview.tsx";
import "./start-page.css";
import { text } from "./text.ts";

const jobs = [
  { page: "request", JobIcon: RequestIcon, ...text.jobs.request },
  { page: "convert", JobIcon: ConvertIcon, ...text.jobs.convert },
  { page: "inspect", JobIcon: InspectIcon, ...text.jobs.inspect },
  { page: "deployment", JobIcon: DeploymentIcon, ...text.jobs.deployment },
] as const;

/** The three jobs and the deployments that they are done for, a drop zone that inspects at once, what is pending, and the example. */
export function StartPage() {
  return (
    <Stack gap="lg">
      <PageTitle title={text.title} intro={text.promise} />
      <ul className="start-page-jobs">
        {jobs.map(({ page, JobIcon, title, text: description }) => (
          <li key={page}>
            <PageLink className="start-page-job" page={page}>
              <span className="start-page-job-title">
                <JobIcon size={22} />
                {title}
              </span>
              <Text span size="sm" c="dimmed">
                {description}
              </Text>
            </PageLink>
          </li>
        ))}
      </ul>
      <DropZone
        label={text.drop.label}
        description={text.drop.description}
        files={[]}
        onChange={(files) => void openFiles(files)}
        compact
      />
      <DraftOverview />
      <RecentOverview />
      <div className="start-page-columns">
        <PendingOverview />
        <Paper withBorder p="md" component="section" aria-labelledby="example-title">
          <Title order={2} id="example-title" mb="s6">
            {text.example.title}
          </Title>
          <Text size="sm" mb="md">
            {text.example.text}
          </Text>
          <Button onClick={() => navigate("request", [], { example: true })}>{text.example.button}</Button>
        </Paper>
      </div>
    </Stack>
  );
}
