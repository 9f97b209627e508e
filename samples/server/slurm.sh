#!/bin/sh
# Many communes on many machines: sbatch slurm.sh. Each task of the array makes its part; the folders are on a disk that all see.
#SBATCH --job-name=baocao
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
#SBATCH --mem-per-cpu=512M
exec baocao make "${COMMUNES:-/var/lib/baocao/communes}"/* --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --jobs "$SLURM_CPUS_PER_TASK"
