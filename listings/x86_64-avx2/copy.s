# copy of avx2, x86_64-unknown-linux-gnu

    cmp         rsi, rcx
    jne         .L1
    cmp         rsi, 128
    ja          .L2
    cmp         rsi, 64
    jae         .L3
    cmp         rsi, 32
    jae         .L4
    cmp         rsi, 16
    jae         .L5
    cmp         rsi, 8
    jae         .L6
    cmp         rsi, 4
    jae         .L7
    cmp         rsi, 2
    jae         .L8
    test        rsi, rsi
    je          .L1
#APP
    movzx       eax, byte ptr [rdi]
#NO_APP
#APP
    mov         byte ptr [rdx], al
#NO_APP
.L1:
    ret
.L2:
    cmp         rsi, 257
    jb          .L9
    mov         rcx, rdx
    sub         rcx, rdi
    cmp         rcx, rsi
    setae       al
    mov         r8, rcx
    neg         r8
    cmp         rsi, r8
    setbe       r8b
#APP
    vmovdqu     ymm0, ymmword ptr [rdi]
    vmovdqu     ymm1, ymmword ptr [rdi + 32]
#NO_APP
    test        al, r8b
    je          .L10
    lea         rcx, [rdi + rsi]
    add         rcx, -256
    lea         rax, [rdx + rsi]
    add         rax, -256
    cmp         rsi, 513
    jae         .L11
#APP
    vmovdqu     ymm2, ymmword ptr [rdi + 64]
    vmovdqu     ymm3, ymmword ptr [rdi + 96]
#NO_APP
#APP
    vmovdqu     ymm4, ymmword ptr [rdi + 128]
    vmovdqu     ymm5, ymmword ptr [rdi + 160]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [rdi + 192]
    vmovdqu     ymm7, ymmword ptr [rdi + 224]
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx], ymm0
    vmovdqu     ymmword ptr [rdx + 32], ymm1
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx + 64], ymm2
    vmovdqu     ymmword ptr [rdx + 96], ymm3
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx + 128], ymm4
    vmovdqu     ymmword ptr [rdx + 160], ymm5
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx + 192], ymm6
    vmovdqu     ymmword ptr [rdx + 224], ymm7
#NO_APP
#APP
    vmovdqu     ymm0, ymmword ptr [rcx]
    vmovdqu     ymm1, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vmovdqu     ymm2, ymmword ptr [rcx + 64]
    vmovdqu     ymm3, ymmword ptr [rcx + 96]
#NO_APP
#APP
    vmovdqu     ymm4, ymmword ptr [rcx + 128]
    vmovdqu     ymm5, ymmword ptr [rcx + 160]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [rcx + 192]
    vmovdqu     ymm7, ymmword ptr [rcx + 224]
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax], ymm0
    vmovdqu     ymmword ptr [rax + 32], ymm1
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 64], ymm2
    vmovdqu     ymmword ptr [rax + 96], ymm3
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 128], ymm4
    vmovdqu     ymmword ptr [rax + 160], ymm5
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 192], ymm6
    vmovdqu     ymmword ptr [rax + 224], ymm7
#NO_APP
    vzeroupper
    ret
.L3:
    lea         rax, [rdi + rsi]
    add         rax, -64
    lea         rcx, [rdx + rsi - 64]
#APP
    vmovdqu     ymm0, ymmword ptr [rdi]
    vmovdqu     ymm1, ymmword ptr [rdi + 32]
#NO_APP
#APP
    vmovdqu     ymm2, ymmword ptr [rax]
    vmovdqu     ymm3, ymmword ptr [rax + 32]
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx], ymm0
    vmovdqu     ymmword ptr [rdx + 32], ymm1
#NO_APP
#APP
    vmovdqu     ymmword ptr [rcx], ymm2
    vmovdqu     ymmword ptr [rcx + 32], ymm3
#NO_APP
    vzeroupper
    ret
.L9:
    lea         rax, [rdi + rsi]
    add         rax, -128
    lea         rcx, [rdx + rsi - 128]
#APP
    vmovdqu     ymm0, ymmword ptr [rdi]
    vmovdqu     ymm1, ymmword ptr [rdi + 32]
#NO_APP
#APP
    vmovdqu     ymm2, ymmword ptr [rdi + 64]
    vmovdqu     ymm3, ymmword ptr [rdi + 96]
#NO_APP
#APP
    vmovdqu     ymm4, ymmword ptr [rax]
    vmovdqu     ymm5, ymmword ptr [rax + 32]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [rax + 64]
    vmovdqu     ymm7, ymmword ptr [rax + 96]
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx], ymm0
    vmovdqu     ymmword ptr [rdx + 32], ymm1
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx + 64], ymm2
    vmovdqu     ymmword ptr [rdx + 96], ymm3
#NO_APP
#APP
    vmovdqu     ymmword ptr [rcx], ymm4
    vmovdqu     ymmword ptr [rcx + 32], ymm5
#NO_APP
#APP
    vmovdqu     ymmword ptr [rcx + 64], ymm6
    vmovdqu     ymmword ptr [rcx + 96], ymm7
#NO_APP
    vzeroupper
    ret
.L4:
    lea         rax, [rdi + rsi]
    add         rax, -32
    lea         rcx, [rdx + rsi - 32]
#APP
    movdqu      xmm0, xmmword ptr [rdi]
#NO_APP
#APP
    movdqu      xmm1, xmmword ptr [rdi + 16]
#NO_APP
#APP
    movdqu      xmm2, xmmword ptr [rax]
#NO_APP
#APP
    movdqu      xmm3, xmmword ptr [rax + 16]
#NO_APP
#APP
    movdqu      xmmword ptr [rdx], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rdx + 16], xmm1
#NO_APP
#APP
    movdqu      xmmword ptr [rcx], xmm2
#NO_APP
#APP
    movdqu      xmmword ptr [rcx + 16], xmm3
#NO_APP
    ret
.L10:
    lea         r8, [rdi + rsi]
    add         r8, -64
    lea         rax, [rdx + rsi]
    add         rax, -64
#APP
    vmovdqu     ymm2, ymmword ptr [r8]
    vmovdqu     ymm3, ymmword ptr [r8 + 32]
#NO_APP
    cmp         rcx, rsi
    jae         .L12
    lea         ecx, [rsi + rdx]
    and         ecx, 63
    sub         rsi, rcx
    cmp         rsi, 256
    jb          .L13
    lea         rcx, [rdx - 256]
    lea         r8, [rdi - 256]
.L14:
    mov         r9, rsi
    add         rsi, -256
    lea         r10, [r8 + r9]
    add         r9, rcx
#APP
    vmovdqu     ymm4, ymmword ptr [r10]
    vmovdqu     ymm5, ymmword ptr [r10 + 32]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [r10 + 64]
    vmovdqu     ymm7, ymmword ptr [r10 + 96]
#NO_APP
#APP
    vmovdqu     ymm8, ymmword ptr [r10 + 128]
    vmovdqu     ymm9, ymmword ptr [r10 + 160]
#NO_APP
#APP
    vmovdqu     ymm10, ymmword ptr [r10 + 192]
    vmovdqu     ymm11, ymmword ptr [r10 + 224]
#NO_APP
#APP
    vmovdqu     ymmword ptr [r9], ymm4
    vmovdqu     ymmword ptr [r9 + 32], ymm5
#NO_APP
#APP
    vmovdqu     ymmword ptr [r9 + 64], ymm6
    vmovdqu     ymmword ptr [r9 + 96], ymm7
#NO_APP
#APP
    vmovdqu     ymmword ptr [r9 + 128], ymm8
    vmovdqu     ymmword ptr [r9 + 160], ymm9
#NO_APP
#APP
    vmovdqu     ymmword ptr [r9 + 192], ymm10
    vmovdqu     ymmword ptr [r9 + 224], ymm11
#NO_APP
    cmp         rsi, 255
    ja          .L14
    cmp         rsi, 64
    jb          .L15
.L13:
    lea         rcx, [rdx - 64]
    add         rdi, -64
.L16:
    cmp         rsi, 64
    jb          .L15
    lea         r8, [rsi - 64]
    lea         r9, [rdi + rsi]
    add         rsi, rcx
#APP
    vmovdqu     ymm4, ymmword ptr [r9]
    vmovdqu     ymm5, ymmword ptr [r9 + 32]
#NO_APP
#APP
    vmovdqu     ymmword ptr [rsi], ymm4
    vmovdqu     ymmword ptr [rsi + 32], ymm5
#NO_APP
    mov         rsi, r8
    cmp         r8, 63
    ja          .L16
.L15:
#APP
    vmovdqu     ymmword ptr [rdx], ymm0
    vmovdqu     ymmword ptr [rdx + 32], ymm1
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax], ymm2
    vmovdqu     ymmword ptr [rax + 32], ymm3
#NO_APP
    vzeroupper
    ret
.L5:
    lea         rax, [rdi + rsi]
    add         rax, -16
    lea         rcx, [rdx + rsi - 16]
#APP
    movdqu      xmm0, xmmword ptr [rdi]
#NO_APP
#APP
    movdqu      xmm1, xmmword ptr [rax]
#NO_APP
#APP
    movdqu      xmmword ptr [rdx], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rcx], xmm1
#NO_APP
    ret
.L11:
#APP
    vmovdqu     ymmword ptr [rdx], ymm0
    vmovdqu     ymmword ptr [rdx + 32], ymm1
#NO_APP
    mov         r9d, edx
    neg         r9d
    and         r9d, 63
    mov         r8, rsi
    sub         r8, r9
    add         rdi, r9
    add         rdx, r9
    cmp         rsi, 24576
    setb        sil
    cmp         r8, 1280
    setb        r9b
    or          r9b, sil
    je          .L17
    mov         rsi, rdx
    mov         r9, rdi
    jmp         .L18
.L17:
    add         r8, -256
    lea         r9, [rdi + 256]
    lea         rsi, [rdx + 256]
#APP
    prefetchw   byte ptr [rdx + 1024]
    prefetchw   byte ptr [rdx + 1088]
    prefetchw   byte ptr [rdx + 1152]
    prefetchw   byte ptr [rdx + 1216]
#NO_APP
#APP
    vmovdqu     ymm0, ymmword ptr [rdi]
    vmovdqu     ymm1, ymmword ptr [rdi + 32]
#NO_APP
#APP
    vmovdqu     ymm2, ymmword ptr [rdi + 64]
    vmovdqu     ymm3, ymmword ptr [rdi + 96]
#NO_APP
#APP
    vmovdqu     ymm4, ymmword ptr [rdi + 128]
    vmovdqu     ymm5, ymmword ptr [rdi + 160]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [rdi + 192]
    vmovdqu     ymm7, ymmword ptr [rdi + 224]
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx], ymm0
    vmovdqu     ymmword ptr [rdx + 32], ymm1
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx + 64], ymm2
    vmovdqu     ymmword ptr [rdx + 96], ymm3
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx + 128], ymm4
    vmovdqu     ymmword ptr [rdx + 160], ymm5
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx + 192], ymm6
    vmovdqu     ymmword ptr [rdx + 224], ymm7
#NO_APP
    mov         rdx, rsi
    mov         rdi, r9
    cmp         r8, 1279
    ja          .L17
.L18:
    add         r8, -256
    mov         rdx, r8
.L19:
#APP
    vmovdqu     ymm0, ymmword ptr [r9]
    vmovdqu     ymm1, ymmword ptr [r9 + 32]
#NO_APP
#APP
    vmovdqu     ymm2, ymmword ptr [r9 + 64]
    vmovdqu     ymm3, ymmword ptr [r9 + 96]
#NO_APP
#APP
    vmovdqu     ymm4, ymmword ptr [r9 + 128]
    vmovdqu     ymm5, ymmword ptr [r9 + 160]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [r9 + 192]
    vmovdqu     ymm7, ymmword ptr [r9 + 224]
#NO_APP
#APP
    vmovdqu     ymmword ptr [rsi], ymm0
    vmovdqu     ymmword ptr [rsi + 32], ymm1
#NO_APP
#APP
    vmovdqu     ymmword ptr [rsi + 64], ymm2
    vmovdqu     ymmword ptr [rsi + 96], ymm3
#NO_APP
#APP
    vmovdqu     ymmword ptr [rsi + 128], ymm4
    vmovdqu     ymmword ptr [rsi + 160], ymm5
#NO_APP
#APP
    vmovdqu     ymmword ptr [rsi + 192], ymm6
    vmovdqu     ymmword ptr [rsi + 224], ymm7
#NO_APP
    sub         rdx, 256
    jb          .L20
    add         r9, 256
    add         rsi, 256
    cmp         r8, 255
    mov         r8, rdx
    ja          .L19
.L20:
#APP
    vmovdqu     ymm0, ymmword ptr [rcx]
    vmovdqu     ymm1, ymmword ptr [rcx + 32]
#NO_APP
#APP
    vmovdqu     ymm2, ymmword ptr [rcx + 64]
    vmovdqu     ymm3, ymmword ptr [rcx + 96]
#NO_APP
#APP
    vmovdqu     ymm4, ymmword ptr [rcx + 128]
    vmovdqu     ymm5, ymmword ptr [rcx + 160]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [rcx + 192]
    vmovdqu     ymm7, ymmword ptr [rcx + 224]
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax], ymm0
    vmovdqu     ymmword ptr [rax + 32], ymm1
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 64], ymm2
    vmovdqu     ymmword ptr [rax + 96], ymm3
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 128], ymm4
    vmovdqu     ymmword ptr [rax + 160], ymm5
#NO_APP
#APP
    vmovdqu     ymmword ptr [rax + 192], ymm6
    vmovdqu     ymmword ptr [rax + 224], ymm7
#NO_APP
    vzeroupper
    ret
.L12:
    mov         ecx, edx
    neg         ecx
    and         ecx, 63
    sub         rsi, rcx
    add         rdi, rcx
    add         rcx, rdx
    cmp         rsi, 256
    jb          .L21
.L22:
#APP
    vmovdqu     ymm4, ymmword ptr [rdi]
    vmovdqu     ymm5, ymmword ptr [rdi + 32]
#NO_APP
#APP
    vmovdqu     ymm6, ymmword ptr [rdi + 64]
    vmovdqu     ymm7, ymmword ptr [rdi + 96]
#NO_APP
#APP
    vmovdqu     ymm8, ymmword ptr [rdi + 128]
    vmovdqu     ymm9, ymmword ptr [rdi + 160]
#NO_APP
#APP
    vmovdqu     ymm10, ymmword ptr [rdi + 192]
    vmovdqu     ymm11, ymmword ptr [rdi + 224]
#NO_APP
    add         rdi, 256
    add         rsi, -256
#APP
    vmovdqu     ymmword ptr [rcx], ymm4
    vmovdqu     ymmword ptr [rcx + 32], ymm5
#NO_APP
#APP
    vmovdqu     ymmword ptr [rcx + 64], ymm6
    vmovdqu     ymmword ptr [rcx + 96], ymm7
#NO_APP
#APP
    vmovdqu     ymmword ptr [rcx + 128], ymm8
    vmovdqu     ymmword ptr [rcx + 160], ymm9
#NO_APP
#APP
    vmovdqu     ymmword ptr [rcx + 192], ymm10
    vmovdqu     ymmword ptr [rcx + 224], ymm11
#NO_APP
    add         rcx, 256
    cmp         rsi, 256
    jae         .L22
    cmp         rsi, 64
    jb          .L23
.L21:
    add         rsi, -64
    mov         r8, rsi
.L24:
#APP
    vmovdqu     ymm4, ymmword ptr [rdi]
    vmovdqu     ymm5, ymmword ptr [rdi + 32]
#NO_APP
#APP
    vmovdqu     ymmword ptr [rcx], ymm4
    vmovdqu     ymmword ptr [rcx + 32], ymm5
#NO_APP
    sub         r8, 64
    jb          .L23
    add         rdi, 64
    add         rcx, 64
    cmp         rsi, 63
    mov         rsi, r8
    ja          .L24
.L23:
#APP
    vmovdqu     ymmword ptr [rax], ymm2
    vmovdqu     ymmword ptr [rax + 32], ymm3
#NO_APP
#APP
    vmovdqu     ymmword ptr [rdx], ymm0
    vmovdqu     ymmword ptr [rdx + 32], ymm1
#NO_APP
    vzeroupper
    ret
.L6:
    lea         rax, [rdi + rsi]
    add         rax, -8
    lea         rcx, [rdx + rsi - 8]
#APP
    mov         rsi, qword ptr [rdi]
#NO_APP
#APP
    mov         rax, qword ptr [rax]
#NO_APP
#APP
    mov         qword ptr [rdx], rsi
#NO_APP
#APP
    mov         qword ptr [rcx], rax
#NO_APP
    ret
.L7:
    lea         rax, [rdi + rsi]
    add         rax, -4
    lea         rcx, [rdx + rsi - 4]
#APP
    mov         esi, dword ptr [rdi]
#NO_APP
#APP
    mov         eax, dword ptr [rax]
#NO_APP
#APP
    mov         dword ptr [rdx], esi
#NO_APP
#APP
    mov         dword ptr [rcx], eax
#NO_APP
    ret
.L8:
    lea         rax, [rdi + rsi]
    add         rax, -2
    lea         rcx, [rdx + rsi - 2]
#APP
    movzx       esi, word ptr [rdi]
#NO_APP
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       esi, si
#APP
    mov         word ptr [rdx], si
#NO_APP
    movzx       eax, ax
#APP
    mov         word ptr [rcx], ax
#NO_APP
    ret
