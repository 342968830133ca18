# copy of sse2, x86_64-unknown-linux-gnu

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
    mov         r8, rdx
    sub         r8, rdi
    cmp         r8, rsi
    setae       r9b
    mov         rax, r8
    neg         rax
    cmp         rsi, rax
    setbe       r10b
    lea         rcx, [rdi + rsi]
    lea         rax, [rdx + rsi]
    test        r9b, r10b
    je          .L9
#APP
    movdqu      xmm0, xmmword ptr [rdi]
    movdqu      xmm1, xmmword ptr [rdi + 16]
    movdqu      xmm2, xmmword ptr [rdi + 32]
    movdqu      xmm3, xmmword ptr [rdi + 48]
#NO_APP
#APP
    movdqu      xmmword ptr [rdx], xmm0
    movdqu      xmmword ptr [rdx + 16], xmm1
    movdqu      xmmword ptr [rdx + 32], xmm2
    movdqu      xmmword ptr [rdx + 48], xmm3
#NO_APP
    mov         r9d, edx
    neg         r9d
    and         r9d, 63
    mov         r8, rsi
    sub         r8, r9
    add         rdi, r9
    add         rdx, r9
    cmp         rsi, 24576
    setb        r9b
    cmp         r8, 1280
    setb        r10b
    or          r10b, r9b
    je          .L10
    cmp         r8, 256
    jae         .L11
    jmp         .L12
.L3:
    lea         rax, [rdi + rsi]
    add         rax, -64
    lea         rcx, [rdx + rsi - 64]
#APP
    movdqu      xmm0, xmmword ptr [rdi]
    movdqu      xmm1, xmmword ptr [rdi + 16]
    movdqu      xmm2, xmmword ptr [rdi + 32]
    movdqu      xmm3, xmmword ptr [rdi + 48]
#NO_APP
#APP
    movdqu      xmm4, xmmword ptr [rax]
    movdqu      xmm5, xmmword ptr [rax + 16]
    movdqu      xmm6, xmmword ptr [rax + 32]
    movdqu      xmm7, xmmword ptr [rax + 48]
#NO_APP
#APP
    movdqu      xmmword ptr [rdx], xmm0
    movdqu      xmmword ptr [rdx + 16], xmm1
    movdqu      xmmword ptr [rdx + 32], xmm2
    movdqu      xmmword ptr [rdx + 48], xmm3
#NO_APP
#APP
    movdqu      xmmword ptr [rcx], xmm4
    movdqu      xmmword ptr [rcx + 16], xmm5
    movdqu      xmmword ptr [rcx + 32], xmm6
    movdqu      xmmword ptr [rcx + 48], xmm7
#NO_APP
    ret
.L9:
    add         rcx, -64
    add         rax, -64
#APP
    movdqu      xmm0, xmmword ptr [rdi]
    movdqu      xmm1, xmmword ptr [rdi + 16]
    movdqu      xmm2, xmmword ptr [rdi + 32]
    movdqu      xmm3, xmmword ptr [rdi + 48]
#NO_APP
#APP
    movdqu      xmm4, xmmword ptr [rcx]
    movdqu      xmm5, xmmword ptr [rcx + 16]
    movdqu      xmm6, xmmword ptr [rcx + 32]
    movdqu      xmm7, xmmword ptr [rcx + 48]
#NO_APP
    cmp         r8, rsi
    jae         .L13
    lea         ecx, [rsi + rdx]
    and         ecx, 63
    sub         rsi, rcx
    add         rdi, -64
.L14:
    lea         rcx, [rdi + rsi]
    lea         r8, [rsi + rdx]
    add         r8, -64
    add         rsi, -64
#APP
    movdqu      xmm8, xmmword ptr [rcx]
    movdqu      xmm9, xmmword ptr [rcx + 16]
    movdqu      xmm10, xmmword ptr [rcx + 32]
    movdqu      xmm11, xmmword ptr [rcx + 48]
#NO_APP
#APP
    movdqu      xmmword ptr [r8], xmm8
    movdqu      xmmword ptr [r8 + 16], xmm9
    movdqu      xmmword ptr [r8 + 32], xmm10
    movdqu      xmmword ptr [r8 + 48], xmm11
#NO_APP
    cmp         rsi, 63
    ja          .L14
#APP
    movdqu      xmmword ptr [rdx], xmm0
    movdqu      xmmword ptr [rdx + 16], xmm1
    movdqu      xmmword ptr [rdx + 32], xmm2
    movdqu      xmmword ptr [rdx + 48], xmm3
#NO_APP
#APP
    movdqu      xmmword ptr [rax], xmm4
    movdqu      xmmword ptr [rax + 16], xmm5
    movdqu      xmmword ptr [rax + 32], xmm6
    movdqu      xmmword ptr [rax + 48], xmm7
#NO_APP
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
    mov         r9, rdx
    mov         r10, rdi
.L15:
    add         r8, -256
    lea         rdi, [r10 + 256]
    lea         rdx, [r9 + 256]
#APP
    movdqu      xmm0, xmmword ptr [r10]
    movdqu      xmm1, xmmword ptr [r10 + 16]
    movdqu      xmm2, xmmword ptr [r10 + 32]
    movdqu      xmm3, xmmword ptr [r10 + 48]
#NO_APP
#APP
    movdqu      xmmword ptr [r9], xmm0
    movdqu      xmmword ptr [r9 + 16], xmm1
    movdqu      xmmword ptr [r9 + 32], xmm2
    movdqu      xmmword ptr [r9 + 48], xmm3
#NO_APP
#APP
    movdqu      xmm0, xmmword ptr [r10 + 64]
    movdqu      xmm1, xmmword ptr [r10 + 80]
    movdqu      xmm2, xmmword ptr [r10 + 96]
    movdqu      xmm3, xmmword ptr [r10 + 112]
#NO_APP
#APP
    movdqu      xmmword ptr [r9 + 64], xmm0
    movdqu      xmmword ptr [r9 + 80], xmm1
    movdqu      xmmword ptr [r9 + 96], xmm2
    movdqu      xmmword ptr [r9 + 112], xmm3
#NO_APP
#APP
    movdqu      xmm0, xmmword ptr [r10 + 128]
    movdqu      xmm1, xmmword ptr [r10 + 144]
    movdqu      xmm2, xmmword ptr [r10 + 160]
    movdqu      xmm3, xmmword ptr [r10 + 176]
#NO_APP
#APP
    movdqu      xmmword ptr [r9 + 128], xmm0
    movdqu      xmmword ptr [r9 + 144], xmm1
    movdqu      xmmword ptr [r9 + 160], xmm2
    movdqu      xmmword ptr [r9 + 176], xmm3
#NO_APP
#APP
    movdqu      xmm0, xmmword ptr [r10 + 192]
    movdqu      xmm1, xmmword ptr [r10 + 208]
    movdqu      xmm2, xmmword ptr [r10 + 224]
    movdqu      xmm3, xmmword ptr [r10 + 240]
#NO_APP
#APP
    movdqu      xmmword ptr [r9 + 192], xmm0
    movdqu      xmmword ptr [r9 + 208], xmm1
    movdqu      xmmword ptr [r9 + 224], xmm2
    movdqu      xmmword ptr [r9 + 240], xmm3
#NO_APP
    mov         r9, rdx
    mov         r10, rdi
    cmp         r8, 1279
    ja          .L15
.L11:
    mov         r9, rdx
    mov         r10, rdi
.L16:
    lea         rdi, [r10 + 256]
    add         r8, -256
    lea         rdx, [r9 + 256]
#APP
    movdqu      xmm0, xmmword ptr [r10]
    movdqu      xmm1, xmmword ptr [r10 + 16]
    movdqu      xmm2, xmmword ptr [r10 + 32]
    movdqu      xmm3, xmmword ptr [r10 + 48]
#NO_APP
#APP
    movdqu      xmmword ptr [r9], xmm0
    movdqu      xmmword ptr [r9 + 16], xmm1
    movdqu      xmmword ptr [r9 + 32], xmm2
    movdqu      xmmword ptr [r9 + 48], xmm3
#NO_APP
#APP
    movdqu      xmm0, xmmword ptr [r10 + 64]
    movdqu      xmm1, xmmword ptr [r10 + 80]
    movdqu      xmm2, xmmword ptr [r10 + 96]
    movdqu      xmm3, xmmword ptr [r10 + 112]
#NO_APP
#APP
    movdqu      xmmword ptr [r9 + 64], xmm0
    movdqu      xmmword ptr [r9 + 80], xmm1
    movdqu      xmmword ptr [r9 + 96], xmm2
    movdqu      xmmword ptr [r9 + 112], xmm3
#NO_APP
#APP
    movdqu      xmm0, xmmword ptr [r10 + 128]
    movdqu      xmm1, xmmword ptr [r10 + 144]
    movdqu      xmm2, xmmword ptr [r10 + 160]
    movdqu      xmm3, xmmword ptr [r10 + 176]
#NO_APP
#APP
    movdqu      xmmword ptr [r9 + 128], xmm0
    movdqu      xmmword ptr [r9 + 144], xmm1
    movdqu      xmmword ptr [r9 + 160], xmm2
    movdqu      xmmword ptr [r9 + 176], xmm3
#NO_APP
#APP
    movdqu      xmm0, xmmword ptr [r10 + 192]
    movdqu      xmm1, xmmword ptr [r10 + 208]
    movdqu      xmm2, xmmword ptr [r10 + 224]
    movdqu      xmm3, xmmword ptr [r10 + 240]
#NO_APP
#APP
    movdqu      xmmword ptr [r9 + 192], xmm0
    movdqu      xmmword ptr [r9 + 208], xmm1
    movdqu      xmmword ptr [r9 + 224], xmm2
    movdqu      xmmword ptr [r9 + 240], xmm3
#NO_APP
    mov         r9, rdx
    mov         r10, rdi
    cmp         r8, 255
    ja          .L16
.L12:
    cmp         rsi, 255
    jbe         .L17
    add         rcx, -256
    add         rax, -256
#APP
    movdqu      xmm0, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm2, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
#APP
    movdqu      xmmword ptr [rax], xmm0
    movdqu      xmmword ptr [rax + 16], xmm1
    movdqu      xmmword ptr [rax + 32], xmm2
    movdqu      xmmword ptr [rax + 48], xmm3
#NO_APP
#APP
    movdqu      xmm0, xmmword ptr [rcx + 64]
    movdqu      xmm1, xmmword ptr [rcx + 80]
    movdqu      xmm2, xmmword ptr [rcx + 96]
    movdqu      xmm3, xmmword ptr [rcx + 112]
#NO_APP
#APP
    movdqu      xmmword ptr [rax + 64], xmm0
    movdqu      xmmword ptr [rax + 80], xmm1
    movdqu      xmmword ptr [rax + 96], xmm2
    movdqu      xmmword ptr [rax + 112], xmm3
#NO_APP
#APP
    movdqu      xmm0, xmmword ptr [rcx + 128]
    movdqu      xmm1, xmmword ptr [rcx + 144]
    movdqu      xmm2, xmmword ptr [rcx + 160]
    movdqu      xmm3, xmmword ptr [rcx + 176]
#NO_APP
#APP
    movdqu      xmmword ptr [rax + 128], xmm0
    movdqu      xmmword ptr [rax + 144], xmm1
    movdqu      xmmword ptr [rax + 160], xmm2
    movdqu      xmmword ptr [rax + 176], xmm3
#NO_APP
#APP
    movdqu      xmm0, xmmword ptr [rcx + 192]
    movdqu      xmm1, xmmword ptr [rcx + 208]
    movdqu      xmm2, xmmword ptr [rcx + 224]
    movdqu      xmm3, xmmword ptr [rcx + 240]
#NO_APP
#APP
    movdqu      xmmword ptr [rax + 192], xmm0
    movdqu      xmmword ptr [rax + 208], xmm1
    movdqu      xmmword ptr [rax + 224], xmm2
    movdqu      xmmword ptr [rax + 240], xmm3
#NO_APP
    ret
.L13:
    mov         r8d, edx
    neg         r8d
    and         r8d, 63
    lea         rcx, [rdx + r8]
    add         rdi, r8
    sub         rsi, r8
.L18:
#APP
    movdqu      xmm8, xmmword ptr [rdi]
    movdqu      xmm9, xmmword ptr [rdi + 16]
    movdqu      xmm10, xmmword ptr [rdi + 32]
    movdqu      xmm11, xmmword ptr [rdi + 48]
#NO_APP
    add         rdi, 64
    add         rsi, -64
#APP
    movdqu      xmmword ptr [rcx], xmm8
    movdqu      xmmword ptr [rcx + 16], xmm9
    movdqu      xmmword ptr [rcx + 32], xmm10
    movdqu      xmmword ptr [rcx + 48], xmm11
#NO_APP
    add         rcx, 64
    cmp         rsi, 63
    ja          .L18
#APP
    movdqu      xmmword ptr [rax], xmm4
    movdqu      xmmword ptr [rax + 16], xmm5
    movdqu      xmmword ptr [rax + 32], xmm6
    movdqu      xmmword ptr [rax + 48], xmm7
#NO_APP
#APP
    movdqu      xmmword ptr [rdx], xmm0
    movdqu      xmmword ptr [rdx + 16], xmm1
    movdqu      xmmword ptr [rdx + 32], xmm2
    movdqu      xmmword ptr [rdx + 48], xmm3
#NO_APP
    ret
.L17:
    add         rcx, -64
    add         rax, -64
    cmp         r8, 64
    jb          .L19
    cmp         r8, 64
    jb          .L19
    lea         rsi, [r8 - 64]
    add         r8, -64
.L20:
#APP
    movdqu      xmm0, xmmword ptr [rdi]
    movdqu      xmm1, xmmword ptr [rdi + 16]
    movdqu      xmm2, xmmword ptr [rdi + 32]
    movdqu      xmm3, xmmword ptr [rdi + 48]
#NO_APP
#APP
    movdqu      xmmword ptr [rdx], xmm0
    movdqu      xmmword ptr [rdx + 16], xmm1
    movdqu      xmmword ptr [rdx + 32], xmm2
    movdqu      xmmword ptr [rdx + 48], xmm3
#NO_APP
    sub         rsi, 64
    setb        r9b
    sub         r8, 64
    jb          .L19
    add         rdi, 64
    add         rdx, 64
    test        r9b, r9b
    je          .L20
.L19:
#APP
    movdqu      xmm0, xmmword ptr [rcx]
    movdqu      xmm1, xmmword ptr [rcx + 16]
    movdqu      xmm2, xmmword ptr [rcx + 32]
    movdqu      xmm3, xmmword ptr [rcx + 48]
#NO_APP
#APP
    movdqu      xmmword ptr [rax], xmm0
    movdqu      xmmword ptr [rax + 16], xmm1
    movdqu      xmmword ptr [rax + 32], xmm2
    movdqu      xmmword ptr [rax + 48], xmm3
#NO_APP
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
