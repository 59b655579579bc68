-- The bureau thinks an item fit for the simplified way (简易办理); whether it is, the organ that handles it decides.
ALTER TABLE petition_item ADD COLUMN simple_proposed BOOLEAN DEFAULT FALSE NOT NULL;
