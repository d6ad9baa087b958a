export const timelineId = "timeline";
